package org.linewright.headless.verbs;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverRepository;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.DriversTrouble;
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
import picocli.CommandLine.Parameters;

/** {@code linewright drivers repository [list | add NAME ADDRESS | remove NAME]} */
@Command
@Component
@VerbInfo(name = DriversRepositoryVerb.NAME, german = "Zeigt, notiert oder entfernt Repositorys, aus denen Treiber kommen dürfen.", english = "Shows, notes down or removes repositories that drivers may come from.")
public final class DriversRepositoryVerb implements Verb {

    static final String NAME = "drivers-repository";

    private static final Text WHAT = Text.same("list|add|remove");

    @Parameters(index = "0", arity = "0..1", paramLabel = "list|add|remove", description = {
            "Was zu tun ist; ohne Angabe: list.", "What to do; list if not said." })
    private String what = "list";

    @Parameters(index = "1", arity = "0..1", paramLabel = "<Name>|<name>", description = {
            "Wie das Repository heißen soll, oder heißt.", "What the repository is to be called, or is called." })
    private Optional<String> name = Optional.empty();

    @Parameters(index = "2", arity = "0..1", paramLabel = "<Adresse>|<address>", description = {
            "Sein Ordner oder sein Verzeichnis: https://…, file:///… oder ein Pfad.",
            "Its folder or its index: https://…, file:///… or a path." })
    private Optional<String> address = Optional.empty();

    private final Drivers drivers;

    @Activate
    public DriversRepositoryVerb(@Reference Drivers drivers) {
        this.drivers = drivers;
    }

    @Override
    public Exit run(Terminal terminal) {
        return switch (what) {
            case "list" -> all(terminal);
            case "add" -> name.isPresent() && address.isPresent()
                    ? told(terminal, drivers.note(name.get(), address.get()), new Text(
                            "{0} ist notiert: {1}. Was es anbietet: linewright drivers search",
                            "{0} is noted down: {1}. To see what it offers: linewright drivers search"))
                    : wrong(terminal, HeadlessTrouble.ARGUMENT_MISSING.about(
                            new Text("<Name> <Adresse>", "<name> <address>"), NAME));
            case "remove" -> name.isPresent()
                    ? told(terminal, drivers.forget(name.get()), new Text(
                            "{0} ist nicht mehr notiert; was daraus kam, bleibt.",
                            "{0} is noted down no more; what came from there stays."))
                    : wrong(terminal, HeadlessTrouble.ARGUMENT_MISSING.about(new Text("<Name>", "<name>"), NAME));
            default -> wrong(terminal, HeadlessTrouble.VALUE_WRONG.about(what, WHAT, NAME));
        };
    }

    private Exit all(Terminal terminal) {
        Outcome<List<DriverRepository>> all = drivers.repositories();
        all.result().ifPresent(some -> {
            if (some.isEmpty()) {
                terminal.tell(List.of(DriversTrouble.NONE_NOTED.about()));
            } else {
                Table table = Table.of(new Text("Repository", "Repository"), new Text("Adresse", "Address"));
                for (DriverRepository one : some) {
                    table = table.row(Text.same(one.name()), Text.same(one.address()));
                }
                terminal.say(table);
            }
        });
        return terminal.tell(all);
    }

    private static Exit told(Terminal terminal, Outcome<DriverRepository> outcome, Text sentence) {
        outcome.result().ifPresent(one -> terminal.say(sentence.with(one.name(), one.address())));
        return terminal.tell(outcome);
    }

    private static Exit wrong(Terminal terminal, Trouble why) {
        terminal.tell(List.of(why));
        return Exit.WRONG_ARGUMENTS;
    }
}
