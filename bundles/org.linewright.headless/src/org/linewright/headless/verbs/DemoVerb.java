package org.linewright.headless.verbs;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Spoken;
import org.linewright.core.line.Stagger;
import org.linewright.core.time.SystemTimers;
import org.linewright.headless.Exit;
import org.linewright.headless.Progress;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.headless.server.ServedLine;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.Roster;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.EventKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;

/** {@code linewright demo}: the main job, on the embedded PBX, from the plan to the last un-registration. */
@Command
@Component
@VerbInfo(name = "demo", german = "Zeigt die Hauptsache: eine Leitungsgruppe an der eingebauten Telefonanlage.", english = "Shows the main job: a line group at the embedded PBX.")
public final class DemoVerb implements Verb {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Configurations configurations;
    private final Roster roster;

    @Activate
    public DemoVerb(@Reference Configurations configurations, @Reference Roster roster) {
        this.configurations = configurations;
        this.roster = roster;
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<EmbeddedPbx> started = EmbeddedPbx.start();
        if (started.result().isEmpty()) {
            return terminal.tell(started);
        }
        try (EmbeddedPbx pbx = started.result().get(); SystemTimers timers = new SystemTimers("demo timers")) {
            Path folder = Files.createTempDirectory("linewright-demo");
            try {
                return shown(terminal, pbx, timers, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Exit shown(Terminal terminal, EmbeddedPbx pbx, SystemTimers timers, Path folder) {
        DemoGroup demo = DemoGroup.at(pbx);
        terminal.say(Text.of("Eingebaute Telefonanlage: {0}, Domäne {1}, {2} Accounts",
                "Embedded PBX: {0}, domain {1}, {2} accounts",
                "UDP " + pbx.address().getAddress().getHostAddress() + ":" + pbx.address().getPort(), DemoGroup.DOMAIN,
                demo.accounts().size()));
        Outcome<OpenConfiguration> opened = configurations.open(folder, Configurations.Mode.CREATE, "demo");
        if (opened.result().isEmpty()) {
            return terminal.tell(opened);
        }
        try (OpenConfiguration configuration = opened.result().get()) {
            Outcome<Plan> plan = demo.wish(roster).then(configuration::plan);
            if (plan.result().isEmpty()) {
                return terminal.tell(plan);
            }
            new PlanWords(terminal).say(plan.result().get());
            Outcome<Lines> lines = configuration.apply(plan.result().get())
                    .then(done -> configuration.run(LinesOptions.defaults().on(InetAddress.getLoopbackAddress(), 0),
                            timers));
            return lines.result().isEmpty()
                    ? terminal.tell(lines)
                    : registered(terminal, pbx, lines.result().get(), plan.result().get());
        }
    }

    private static Exit registered(Terminal terminal, EmbeddedPbx pbx, Lines lines, Plan plan) {
        LineGroup group = plan.wish().put().values().iterator().next();
        int count = group.enabledLines();
        long from = System.nanoTime();
        try (Progress progress = terminal.progress(new Text("Anmelden", "Registering"), count)) {
            new Settled(count, progress).await(lines, Stagger.of(group).start().plus(PATIENCE));
        } catch (Exception stopped) {
            throw new IllegalStateException(stopped);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - from);
        List<LineStatus> statuses = lines.statuses();
        StatusTable.say(terminal, statuses.stream().map(one -> new ServedLine(one, List.of())).toList());
        long up = statuses.stream().filter(LineStatus::registered).count();
        terminal.say(Text.of("{0} von {1} Leitungen angemeldet in {2}; geplant waren {3}.",
                "{0} of {1} lines registered in {2}; planned were {3}.", up, count, Spoken.text(took),
                Spoken.text(Stagger.of(group).start())));
        explain(terminal, pbx);
        return left(terminal, pbx, lines, group) && up == count ? Exit.DONE : Exit.PBX_UNREACHABLE;
    }

    private static void explain(Terminal terminal, EmbeddedPbx pbx) {
        long warned = pbx.log().events().stream().filter(event -> event.kind() == EventKind.LONG_INTERVAL).count();
        terminal.say(Text.of(
                "Die Telefonanlage hat {0}-mal «Warn, long register interval...» notiert: sie zeigt das ab 60 s immer an, "
                        + "die Anmeldung gilt trotzdem.",
                "The PBX noted “Warn, long register interval...” {0} times: it always does above 60 s, the registration "
                        + "is valid all the same.",
                warned));
    }

    private static boolean left(Terminal terminal, EmbeddedPbx pbx, Lines lines, LineGroup group) {
        Duration limit = Stagger.of(group).start().plus(PATIENCE);
        int expired = 0;
        try (Progress progress = terminal.progress(new Text("Abmelden", "Un-registering"), group.enabledLines());
                Watch watching = lines
                        .watch(status -> progress.at(group.enabledLines() - pbx.bindings().size()))) {
            expired = lines.stop(limit).toCompletableFuture().get(limit.toSeconds() + 1, TimeUnit.SECONDS);
        } catch (Exception stopped) {
            throw new IllegalStateException(stopped);
        }
        terminal.say(Text.of("Abgemeldet; an der Telefonanlage stehen noch {0} Anmeldungen.",
                "Un-registered; {0} registrations are left at the PBX.", pbx.bindings().size()));
        return expired == 0 && pbx.bindings().isEmpty();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
