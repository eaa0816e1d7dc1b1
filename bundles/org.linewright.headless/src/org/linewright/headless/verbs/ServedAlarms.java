package org.linewright.headless.verbs;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.linewright.alarms.Alarming;
import org.linewright.alarms.Alarms;
import org.linewright.alarms.Told;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.live.Round;
import org.linewright.diagnostics.live.Rounds;
import org.linewright.headless.Terminal;
import org.linewright.lines.Lines;
import org.linewright.operations.AlarmPlan;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;

/** The alarms of running lines, as long as there are rules; follows their file. */
final class ServedAlarms implements Watch {

    private final AlarmParts parts;
    private final OpenConfiguration held;
    private final Lines lines;
    private final Timers timers;
    private final Terminal terminal;
    private final InstantSource clock = InstantSource.system();
    private final ServedSight sight;
    private AlarmRules rules = AlarmRules.NONE;
    private Optional<Watch> running = Optional.empty();
    private boolean closed;

    /**
     * The services it is made of.
     *
     * @param tracer records in memory meanwhile, so that checks of messages can judge
     */
    record AlarmParts(Alarms alarms, Rounds rounds, Tracer tracer) {

        /** Begins, and prints a line for each message. */
        Watch begin(OpenConfiguration held, Lines lines, Timers timers, Terminal terminal) {
            ServedAlarms served = new ServedAlarms(this, held, lines, timers, terminal);
            Watch files = held.watch(served::look);
            return () -> {
                files.close();
                served.close();
            };
        }
    }

    private ServedAlarms(AlarmParts parts, OpenConfiguration held, Lines lines, Timers timers, Terminal terminal) {
        this.parts = parts;
        this.held = held;
        this.lines = lines;
        this.timers = timers;
        this.terminal = terminal;
        this.sight = new ServedSight(held, lines, clock);
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }

    /** Something may be different in the files. */
    private synchronized void look(Current now) {
        sight.of(now);
        Outcome<AlarmRules> found = held.alarms();
        if (closed || found.result().filter(rules::equals).isPresent()) {
            return;
        }
        stop();
        Outcome<AlarmRules> sound = found.then(wanted -> held.plan(wanted, Map.of())).map(AlarmPlan::wanted);
        terminal.tell(sound.troubles());
        rules = found.result().orElse(AlarmRules.NONE);
        running = sound.result().filter(wanted -> !wanted.rules().isEmpty()).map(this::started);
    }

    private void stop() {
        running.ifPresent(Watch::close);
        running = Optional.empty();
    }

    private Watch started(AlarmRules wanted) {
        terminal.tell(parts.tracer().begin(TraceWish.usual(), timers, clock).troubles());
        Round round = parts.rounds().begin(sight, timers, clock);
        Alarming alarming = parts.alarms().begin(wanted, held::secret, timers, clock, this::told);
        Watch reports = round.watch(alarming::seen);
        Watch changes = lines.watch(status -> round.changed());
        terminal.say(Text.of("{0} Alarmregeln gelten.", "{0} alarm rules are in force.", wanted.rules().size()));
        return () -> {
            changes.close();
            reports.close();
            alarming.close();
            round.close();
            parts.tracer().end();
        };
    }

    private void told(Told told) {
        terminal.say(told.trouble().isEmpty()
                ? Text.of("Alarm an {0}: {1}", "Alarm to {0}: {1}", told.channel(), told.message().title())
                : Text.of("Alarm an {0} {1}: {2}", "Alarm to {0} {1}: {2}", told.channel(), told.again()
                        ? new Text("verzögert sich", "is delayed")
                        : new Text("ging nicht", "did not go"), told.message().title()));
        terminal.tell(told.trouble().stream().toList());
    }
}
