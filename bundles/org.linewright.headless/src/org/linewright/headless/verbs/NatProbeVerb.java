package org.linewright.headless.verbs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.Spoken;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.lines.NatTrialResult;
import org.linewright.lines.NatTrialResult.Verdict;
import org.linewright.lines.NatTrialWish;
import org.linewright.lines.NatTrials;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright nat-probe (GROUP [--line LINE] [--apply] | --registrar HOST[:PORT]) [--longest TIME]} */
@Command
@Component
@VerbInfo(name = NatProbeVerb.NAME, german = "Misst, wie lange ein NAT-Router uns behält, und schlägt «NAT Refresh» vor.", english = "Measures how long a NAT router remembers us, and proposes the NAT refresh.")
public final class NatProbeVerb implements Verb {

    static final String NAME = "nat-probe";

    private static final Duration MOST = Duration.ofMinutes(15);

    @Parameters(index = "0", arity = "0..1", paramLabel = "<Gruppe>|<group>", description = {
            "Kennung oder Name der Leitungsgruppe.", "Id or name of the line group." })
    private Optional<String> called = Optional.empty();

    @Option(names = "--registrar", paramLabel = "<Host[:Port]>|<host[:port]>", description = {
            "Der Weg zu diesem Registrar, ohne Leitungsgruppe.", "The way to this registrar, without a line group." })
    private Optional<String> registrar = Optional.empty();

    @Option(names = "--line", paramLabel = "<Leitung>|<line>", description = {
            "Mit dem Account dieser Leitung, wo es ohne nicht geht; sie ist dabei einige Minuten nicht erreichbar.",
            "With the account of this line where it does not work without; it cannot be called for some minutes." })
    private Optional<String> line = Optional.empty();

    @Option(names = "--longest", paramLabel = "<Zeit>|<time>", description = {
            "Die längste Stille, zum Beispiel 90 s oder 10 min; sonst 4 min.",
            "The longest silence, for example 90 s or 10 min; otherwise 4 min." })
    private Optional<String> longest = Optional.empty();

    @Option(names = "--apply", description = { "Den Vorschlag in die Leitungsgruppe eintragen.",
            "Enter the proposal into the line group." })
    private boolean applying;

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;
    private final NatTrials trials;

    @Activate
    public NatProbeVerb(@Reference Configurations configurations, @Reference NatTrials trials) {
        this.configurations = configurations;
        this.trials = trials;
    }

    @Override
    public Exit run(Terminal terminal) {
        boolean bare = registrar.isPresent();
        if (bare == called.isPresent() || bare && (applying || line.isPresent())) {
            return terminal.tell(Outcome.refused(HeadlessTrouble.CALL_WRONG.about(NAME)));
        }
        Outcome<Duration> limit = limit();
        if (limit.result().isEmpty()) {
            return terminal.tell(limit);
        }
        Duration silence = limit.result().get();
        return bare
                ? typed().map(way -> said(terminal, measured(terminal, NatTrialWish.at(way).upTo(silence))))
                        .result()
                        .orElseGet(() -> terminal.tell(typed()))
                : inForce.look(configurations, terminal, now -> ofGroup(terminal, now, silence));
    }

    private Exit ofGroup(Terminal terminal, OpenConfiguration now, Duration silence) {
        Outcome<LineGroup> group = now.current().map(Current::configuration)
                .then(configuration -> NamedGroup.of(configuration, called.orElseThrow()));
        Outcome<NatTrialWish> wish = group
                .then(one -> with(now, one, NatTrialWish.at(one.registrar()).upTo(silence)));
        if (wish.result().isEmpty()) {
            return terminal.tell(wish);
        }
        NatTrialResult result = measured(terminal, wish.result().get());
        Exit exit = said(terminal, result);
        return applying && result.proposal().isPresent()
                ? inForce.change(configurations, NAME, terminal,
                        open -> entered(terminal, open, result.proposal().get()))
                : exit;
    }

    /** A line that a server runs is in use: its account stays with it. */
    private Outcome<NatTrialWish> with(OpenConfiguration now, LineGroup group, NatTrialWish wish) {
        if (line.isEmpty()) {
            return Outcome.done(wish);
        }
        if (now.current().result().filter(Current::readOnly).isPresent()) {
            return Outcome.refused(HeadlessTrouble.LINE_IN_USE.about(line.get()));
        }
        return group.lines().stream()
                .filter(one -> one.user().equals(line.get()) || one.internalNumber().equals(line.get()))
                .findFirst()
                .map(one -> now.secret(one.password())
                        .map(password -> wish.with(one, password, List.of())))
                .orElseGet(() -> Outcome.refused(HeadlessTrouble.LINE_UNKNOWN.about(line.get())));
    }

    private NatTrialResult measured(Terminal terminal, NatTrialWish wish) {
        return new ToldNat(terminal).of(trials, wish);
    }

    private static Exit said(Terminal terminal, NatTrialResult result) {
        if (result.verdict() == Verdict.UNKNOWN || result.verdict() == Verdict.CANCELLED) {
            terminal.tell(result.troubles());
            return result.seenAs().isEmpty() ? Exit.PBX_UNREACHABLE : Exit.REFUSED;
        }
        terminal.say(result.words());
        result.method().ifPresent(method -> terminal.say(Text.of("Gemessen durch {0}.", "Measured by {0}.",
                method.label())));
        terminal.tell(result.troubles());
        return Exit.DONE;
    }

    private Exit entered(Terminal terminal, OpenConfiguration now, Duration refresh) {
        Outcome<Plan> plan = now.current().map(Current::configuration)
                .then(configuration -> NamedGroup.of(configuration, called.orElseThrow()))
                .then(group -> now.plan(Wish.put(refreshed(group, refresh))));
        return plan.result().map(new PlannedChange(terminal, now, false)::of).orElseGet(() -> terminal.tell(plan));
    }

    private static LineGroup refreshed(LineGroup group, Duration refresh) {
        Registrar old = group.registrar();
        KeepAlive.Method method = old.keepAlive().method() == KeepAlive.Method.NONE
                ? KeepAlive.Method.CRLF
                : old.keepAlive().method();
        return group.withRegistrar(old.withKeepAlive(new KeepAlive(method, refresh)));
    }

    private Outcome<Duration> limit() {
        Optional<Duration> read = longest.map(Spoken::duration).orElse(Optional.of(NatTrialWish.LONGEST))
                .filter(one -> one.compareTo(NatTrialWish.LEAST) >= 0 && one.compareTo(MOST) <= 0);
        return read.map(Outcome::done).orElseGet(() -> Outcome
                .refused(HeadlessTrouble.VALUE_WRONG.about(longest.orElse(""), "--longest", NAME)));
    }

    private Outcome<Registrar> typed() {
        return TypedAddress.of(registrar.orElse(""))
                .map(typed -> Outcome.done(new Registrar(typed.host(), typed.port(), Optional.empty(), Duration.ZERO,
                        Duration.ZERO, KeepAlive.OFF)))
                .orElseGet(() -> Outcome.refused(DriverTrouble.REGISTRAR.about(registrar.orElse(""))));
    }
}
