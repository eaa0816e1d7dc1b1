package org.linewright.workbench.line.editor;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.line.Codec;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineClient;
import org.linewright.workbench.kit.OwnPhones;
import org.linewright.workbench.kit.Words;

/** What a phone of one's own is to be given for a line. */
record PhoneSheet(LineGroup group, Line line, OwnPhones phones) {

    static final Text SERVER = new Text("Server (über UDP)", "Server (by UDP)");
    static final Text USER = new Text("Benutzername", "User name");
    static final Text DOMAIN = new Text("Domäne, wenn gefragt", "Domain, if asked for");
    static final Text PASSWORD = new Text("Passwort", "Password");
    static final Text CODECS = new Text("Codecs", "Codecs");
    private static final Text NOBODY = new Text("keines angemeldet", "none registered");

    /** The same while other phones are there. */
    PhoneSheet at(OwnPhones newer) {
        return new PhoneSheet(group, line, newer);
    }

    /** Where it registers; empty while no port is open. */
    String server() {
        return phones.places().stream().map(PhoneSheet::written).collect(Collectors.joining(", "));
    }

    String domain() {
        return group.registrar().aorDomain();
    }

    String codecs() {
        return group.media().towardsClient().stream().map(Codec::label).collect(Collectors.joining(", "));
    }

    /** Which phones are there now. */
    Text attached() {
        List<LineClient> here = phones.at(new LineId(group.id(), line.user()));
        return here.isEmpty() ? NOBODY : attached(here);
    }

    static Text attached(List<LineClient> here) {
        String all = here.stream()
                .map(one -> (one.agent().isBlank() ? "" : one.agent() + ", ") + written(one.at()))
                .collect(Collectors.joining("; "));
        return Text.of("angemeldet: {0}", "registered: {0}", all);
    }

    /** All of it in lines, to be copied. */
    String text(Optional<Secret> password) {
        return row(SERVER, server()) + row(USER, line.user()) + row(DOMAIN, domain())
                + password.map(one -> row(PASSWORD, one.reveal())).orElse("") + row(CODECS, codecs());
    }

    private static String row(Text label, String value) {
        return Words.of(label) + ": " + value + "\n";
    }

    private static String written(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }
}
