package org.linewright.headless.verbs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverLook;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.DriversTrouble;
import org.linewright.headless.Exit;
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

/** {@code linewright drivers search [WORD] [--all]}: refused when a repository cannot be looked into. */
@Command
@Component
@VerbInfo(name = "drivers-search", german = "Zeigt, welche Treiber die notierten Repositorys anbieten.", english = "Shows which drivers the noted repositories offer.")
public final class DriversSearchVerb implements Verb {

    @Parameters(index = "0", arity = "0..1", paramLabel = "<Wort>|<word>", description = {
            "Nur, was dieses Wort in Name, Telefonanlage oder Hersteller hat.",
            "Only what has this word in its name, PBX or vendor." })
    private String word = "";

    @Option(names = "--all", description = { "Jede Version, nicht nur die höchste.",
            "Each version, not only the highest." })
    private boolean all;

    private final Drivers drivers;

    @Activate
    public DriversSearchVerb(@Reference Drivers drivers) {
        this.drivers = drivers;
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<DriverLook> look = drivers.look();
        look.result().ifPresent(seen -> {
            List<DriverOffer> found = (all ? seen.offers() : seen.best()).stream().filter(this::fits).toList();
            terminal.say(found.isEmpty()
                    ? Table.of(new Text("Nichts gefunden.", "Nothing found."))
                    : table(found));
            terminal.tell(seen.troubles());
        });
        if (drivers.repositories().result().filter(List::isEmpty).isPresent()) {
            terminal.tell(List.of(DriversTrouble.NONE_NOTED.about()));
        }
        Exit told = terminal.tell(look);
        return look.result().filter(seen -> seen.troubles().stream().anyMatch(Trouble::severe)).isPresent()
                ? Exit.REFUSED
                : told;
    }

    private boolean fits(DriverOffer offer) {
        return Stream.of(offer.name(), offer.label(), offer.vendor())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    private Table table(List<DriverOffer> offers) {
        Table table = Table.of(new Text("Treiber", "Driver"), new Text("Version", "Version"),
                new Text("Telefonanlage", "PBX"), new Text("Hersteller", "Vendor"),
                new Text("Repository", "Repository"), new Text("Zustand", "State"));
        for (DriverOffer one : offers) {
            table = table.row(Text.same(one.name()), Text.same(one.version()), word(one.label()), word(one.vendor()),
                    Text.same(one.repository()), state(one));
        }
        return table;
    }

    private Text state(DriverOffer offer) {
        Optional<String> here = drivers.now().drivers().stream().filter(one -> one.name().equals(offer.name()))
                .findFirst().map(one -> one.version());
        return here.map(version -> offer.newerThan(version)
                ? Text.of("neuer als {0}", "newer than {0}", version)
                : Text.of("{0} ist aufgenommen", "{0} is taken in", version))
                .orElse(new Text("nicht aufgenommen", "not taken in"));
    }

    private static Text word(String told) {
        return Text.same(told.isEmpty() ? "–" : told);
    }
}
