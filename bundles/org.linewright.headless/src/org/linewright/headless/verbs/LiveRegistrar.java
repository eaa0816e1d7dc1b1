package org.linewright.headless.verbs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.conformance.LivePbx;
import org.linewright.operations.LineTable;
import org.linewright.operations.Wish;
import org.linewright.pbx.PbxProfile;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;

/** The PBX of a trial, as it was typed, with a driver's presets for everything that was not. */
record LiveRegistrar(PbxProfile profile, Optional<String> domain) {

    static final int MOST_ACCOUNTS = 20;

    private static final GroupId GROUP = new GroupId("check");
    private static final String TEST_DOMAIN = "check.example";
    private static final List<String> TEST_USERS = List.of("22", "2201", "220177");

    /** The registrar at this address, with the accounts of this table. */
    Outcome<LivePbx> at(String address, Path accounts) {
        Optional<TypedAddress> typed = TypedAddress.of(address);
        if (typed.isEmpty()) {
            return Outcome.refused(DriverTrouble.REGISTRAR.about(address));
        }
        LineGroup draft = profile.draft(GROUP, "check", typed.get().host(), List.of());
        OptionalInt port = typed.get().port();
        return table(accounts,
                reached(draft, typed.get().host(), port.isPresent() ? port : draft.registrar().port(), domain))
                .then(wish -> live(wish, Optional.empty()));
    }

    /** The embedded PBX with accounts of its own. */
    LivePbx at(EmbeddedPbx pbx) {
        String name = domain.orElse(TEST_DOMAIN);
        pbx.accounts().open(name);
        List<Account> accounts = TEST_USERS.stream()
                .filter(user -> profile.names().broken(List.of(user)).isEmpty())
                .map(user -> pbx.accounts().add(Account.draft(name, user, "Check")).result().orElseThrow())
                .toList();
        InetSocketAddress address = pbx.address();
        LineGroup draft = profile.draft(GROUP, "check", name, accounts.stream()
                .map(account -> new Line(account.id().name(), SecretReference.secret("check/<USER>"))).toList());
        Map<String, Secret> passwords = accounts.stream()
                .collect(Collectors.toMap(account -> "check/" + account.id().name(), Account::password));
        return new LivePbx(reached(draft, address.getAddress().getHostAddress(), OptionalInt.of(address.getPort()),
                Optional.of(name)), passwords, Optional.of(InetAddress.getLoopbackAddress()));
    }

    private static Outcome<Wish> table(Path accounts, LineGroup group) {
        try {
            return LineTable.wish(Files.readAllBytes(accounts), group);
        } catch (IOException failed) {
            return Outcome.refused(HeadlessTrouble.FILE_UNREADABLE.about(accounts).because(failed.toString()));
        }
    }

    private static Outcome<LivePbx> live(Wish wish, Optional<InetAddress> from) {
        LineGroup group = wish.put().get(GROUP);
        boolean some = !group.lines().isEmpty() && group.lines().size() <= MOST_ACCOUNTS
                && wish.secrets().size() == group.lines().size();
        return some
                ? Outcome.done(new LivePbx(group, wish.secrets(), from))
                : Outcome.refused(DriverTrouble.ACCOUNTS.about(MOST_ACCOUNTS));
    }

    private static LineGroup reached(LineGroup draft, String host, OptionalInt port, Optional<String> domain) {
        Registrar preset = draft.registrar();
        return draft.withRegistrar(
                preset.withHost(host).withPort(port).withDomain(domain.or(preset::domain)).withProve(Duration.ZERO));
    }
}
