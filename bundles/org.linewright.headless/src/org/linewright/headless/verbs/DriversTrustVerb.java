package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.KnownPublisher;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright drivers trust [FILE --yes | --remove FINGERPRINT]} */
@Command
@Component
@VerbInfo(name = "drivers-trust", german = "Zeigt, wem Treiber geglaubt werden; nimmt jemanden auf oder heraus.", english = "Shows who is trusted to sign drivers; adds or removes somebody.")
public final class DriversTrustVerb implements Verb {

    @Parameters(index = "0", arity = "0..1", paramLabel = "<Datei>|<file>", description = {
            "Das Zertifikat eines Herausgebers (PEM).", "The certificate of a publisher (PEM)." })
    private Optional<Path> certificate = Optional.empty();

    @Option(names = "--yes", description = { "Der Fingerabdruck ist verglichen.", "The fingerprint was compared." })
    private boolean agreed;

    @Option(names = "--remove", paramLabel = "<Fingerabdruck>|<fingerprint>", description = {
            "Diesem nicht mehr.", "Trust this one no more." })
    private Optional<String> removed = Optional.empty();

    private final Drivers drivers;

    @Activate
    public DriversTrustVerb(@Reference Drivers drivers) {
        this.drivers = drivers;
    }

    @Override
    public Exit run(Terminal terminal) {
        if (removed.isPresent()) {
            return told(terminal, drivers.distrust(removed.get()),
                    new Text("{0} wird nicht mehr vertraut.", "{0} is trusted no more."));
        }
        return certificate.map(file -> added(terminal, file)).orElseGet(() -> all(terminal));
    }

    private Exit added(Terminal terminal, Path file) {
        Outcome<KnownPublisher> who = drivers.publisherIn(file);
        who.result().ifPresent(one -> terminal.say(Text.of("{0}, Fingerabdruck {1}, gültig bis {2}.",
                "{0}, fingerprint {1}, valid until {2}.", one.name(), one.fingerprint(), one.validUntil())));
        if (!who.isDone() || !agreed) {
            return terminal.tell(who.then(one -> Outcome.refused(HeadlessTrouble.NOT_COMPARED.about())));
        }
        return told(terminal, drivers.trust(file),
                new Text("{0} wird von nun an vertraut.", "{0} is trusted from now on."));
    }

    private static Exit told(Terminal terminal, Outcome<KnownPublisher> outcome, Text sentence) {
        outcome.result().ifPresent(one -> terminal.say(sentence.with(one.name())));
        return terminal.tell(outcome);
    }

    private Exit all(Terminal terminal) {
        Outcome<List<KnownPublisher>> all = drivers.publishers();
        all.result().ifPresent(some -> {
            Table table = Table.of(new Text("Herausgeber", "Publisher"), new Text("Fingerabdruck", "Fingerprint"),
                    new Text("gültig bis", "valid until"));
            for (KnownPublisher one : some) {
                table = table.row(Text.same(one.name()), Text.same(one.fingerprint()),
                        Text.same(one.validUntil().toString()));
            }
            terminal.say(some.isEmpty()
                    ? Table.of(new Text("Niemandem wird vertraut.", "Nobody is trusted."))
                    : table);
        });
        return terminal.tell(all);
    }
}
