package org.linewright.headless.verbs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineId;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.SentCodes;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.PbxBeforeUs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright probe LINE --from LINE} */
@Command
@Component
@VerbInfo(name = "probe", german = "Ruft eine Leitung an: zeigt, was die Telefonanlage vor uns tut.", english = "Calls a line: shows what the PBX does before our rules.")
public final class ProbeVerb implements Verb {

    @Parameters(index = "0", paramLabel = "<Leitung>|<line>", description = { "Wer angerufen wird.",
            "Who is called." })
    private String called = "";

    @Option(names = "--from", required = true, paramLabel = "<Leitung>|<line>", description = {
            "Welche andere Leitung anruft.", "Which other line calls." })
    private String caller = "";

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;

    @Activate
    public ProbeVerb(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    /** Who calls whom. */
    private record Pair(NamedLine tested, NamedLine caller) {

        Map<Party, LineId> parties() {
            return Map.of(Party.TESTED, tested.id(), Party.CALLER, caller.id());
        }
    }

    @Override
    public Exit run(Terminal terminal) {
        return inForce.change(configurations, "probe", terminal, now -> {
            Outcome<Optional<Trouble>> probed = pair(now).then(pair -> probed(terminal, now, pair));
            probed.result().ifPresent(finding -> finding.ifPresentOrElse(why -> terminal.telling().tell(List.of(why)),
                    () -> terminal.say(Text.of("Der Anruf kommt bei {0} an.", "The call arrives at {0}.", called))));
            return probed.result().filter(Optional::isPresent).isPresent() ? Exit.REFUSED : terminal.tell(probed);
        });
    }

    private Outcome<Pair> pair(OpenConfiguration now) {
        return now.current()
                .map(Current::configuration)
                .then(configuration -> NamedLine.of(configuration, called)
                        .then(tested -> NamedLine.of(configuration, caller).map(from -> new Pair(tested, from))));
    }

    private static Outcome<Optional<Trouble>> probed(Terminal terminal, OpenConfiguration now, Pair pair) {
        NamedLine tested = pair.tested();
        SentCodes sent = now.codes().sent().result().orElse(SentCodes.NONE);
        return ShortRun.of(Set.copyOf(pair.parties().values()), now, LinesOptions.defaults(), ShortRun.PATIENCE,
                terminal,
                lines -> now.testLines(pair.parties())
                        .map(test -> new PbxBeforeUs(tested.group().addressOfRecord(tested.line()), tested.group(),
                                sent.lastKnown(tested.id())).finding(test.call(PbxBeforeUs.probe(test)))));
    }
}
