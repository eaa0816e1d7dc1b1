package org.linewright.headless.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.headless.server.ServerCall;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.CodeAnswer;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.PlannedCode;
import org.linewright.operations.SentCode;
import org.linewright.pbx.CodeOffer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright code LINE [ACTION [on|off|VALUES]]} */
@Command
@Component
@VerbInfo(name = "code", german = "Schaltet etwas an der Telefonanlage per Kurzwahlcode.", english = "Switches something at the PBX by a feature code.")
public final class CodeVerb implements Verb {

    @Parameters(index = "0", paramLabel = "<Leitung>|<line>", description = {
            "Benutzername oder interne Rufnummer; wenn es zwei gibt, mit der Gruppe davor: <Gruppe>/22.",
            "User name or internal number; when there are two, with the group before it: <group>/22." })
    private String called = "";

    @Parameters(index = "1..*", arity = "0..3", paramLabel = "<Aktion>|<action>", description = {
            "Was, und on, off oder die Werte: «dnd on», «forward-after 0307654321 20». Ohne Aktion: was es gibt.",
            "What, and on, off or the values: “dnd on”, “forward-after 0307654321 20”. Without: what there is." })
    private List<String> words = new ArrayList<>();

    @Option(names = "--plan", description = { "Nur zeigen, was gewählt würde.", "Only show what would be dialled." })
    private boolean planned;

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;

    @Activate
    public CodeVerb(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public Exit run(Terminal terminal) {
        ServerCall server = new ServerCall(inForce.folder());
        boolean served = server.status().isDone();
        return served || planned || words.isEmpty()
                ? inForce.look(configurations, terminal, now -> asked(terminal, now, plan -> ask(server, plan)))
                : inForce.change(configurations, "code", terminal,
                        now -> asked(terminal, now, plan -> alone(terminal, now, plan)));
    }

    /** How a code gets to the PBX. */
    private interface Dialled {
        Outcome<CodeAnswer> by(PlannedCode plan);
    }

    private Exit asked(Terminal terminal, OpenConfiguration now, Dialled dialled) {
        Outcome<NamedLine> line = now.current()
                .map(Current::configuration)
                .then(configuration -> NamedLine.of(configuration, called));
        Outcome<List<CodeOffer>> offers = line.then(found -> now.codes().offers(found.group()));
        if (words.isEmpty()) {
            return terminal.tell(offers.then(all -> now.codes().sent().map(sent -> {
                new CodeTable(terminal).say(line.result().orElseThrow().id(), all, sent);
                return sent;
            })));
        }
        return terminal.tell(offers.then(all -> AskedCode.of(words, all))
                .then(code -> now.codes().plan(line.result().orElseThrow().id(), code.feature(), code.values()))
                .then(plan -> carriedOut(terminal, plan, dialled)));
    }

    private Outcome<?> carriedOut(Terminal terminal, PlannedCode plan, Dialled dialled) {
        terminal.say(plan.words());
        return planned
                ? Outcome.done(plan)
                : dialled.by(plan).map(answer -> {
                    terminal.say(Text.of("Die Telefonanlage: {0}. Ihren Zustand meldet sie nicht.",
                            "The PBX: {0}. It does not tell its state.", answer.words()));
                    return answer;
                });
    }

    private static Outcome<CodeAnswer> ask(ServerCall server, PlannedCode plan) {
        return server.code(plan.line(), plan.feature(), plan.values());
    }

    /** Without a server the line registers for the moment, and no other. */
    private static Outcome<CodeAnswer> alone(Terminal terminal, OpenConfiguration now, PlannedCode plan) {
        return ShortRun.of(Set.of(plan.line()), now, LinesOptions.defaults(), ShortRun.PATIENCE, terminal,
                lines -> now.codes().dial(plan).toCompletableFuture().join().map(SentCode::answer));
    }
}
