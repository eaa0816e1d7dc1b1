package org.linewright.headless.verbs;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.linewright.alarms.AlarmFace;
import org.linewright.alarms.AlarmShelf;
import org.linewright.alarms.Alarming;
import org.linewright.alarms.Alarms;
import org.linewright.alarms.Told;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.live.Report;
import org.linewright.diagnostics.live.Round;
import org.linewright.diagnostics.live.Rounds;
import org.linewright.headless.Terminal;
import org.linewright.lines.Lines;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;

/** The alarms of the lines of a server: they follow their file, and a line is printed for each message. */
final class ServedAlarms implements AlarmFace {

    private final Rounds rounds;
    private final Lines lines;
    private final Timers timers;
    private final Terminal terminal;
    private final InstantSource clock = InstantSource.system();
    private final ServedSight sight;
    private List<Trouble> said = List.of();

    /** The services it is made of. */
    record AlarmParts(Alarms alarms, Rounds rounds) {

        Watch begin(OpenConfiguration held, Lines lines, Timers timers, Terminal terminal) {
            ServedAlarms face = new ServedAlarms(rounds, held, lines, timers, terminal);
            Alarming alarming = alarms.begin(face, new AlarmShelf(held::secret, held::told, held::keepTold), timers,
                    face.clock);
            Watch files = held.watch(now -> face.look(now, held, alarming));
            return () -> {
                files.close();
                alarming.close();
            };
        }
    }

    private ServedAlarms(Rounds rounds, OpenConfiguration held, Lines lines, Timers timers, Terminal terminal) {
        this.rounds = rounds;
        this.lines = lines;
        this.timers = timers;
        this.terminal = terminal;
        this.sight = new ServedSight(held, lines, clock);
    }

    /** Something may be different in the files. Told one at a time; what is wrong with the rules is said once. */
    private void look(Current now, OpenConfiguration held, Alarming alarming) {
        sight.of(now);
        Outcome<AlarmRules> sound = held.sound();
        if (!sound.troubles().equals(said)) {
            said = sound.troubles();
            say(said);
        }
        alarming.follow(sound.result().orElse(AlarmRules.NONE));
    }

    @Override
    public TraceWish recording() {
        return TraceWish.usual();
    }

    @Override
    public Watch begin(AlarmRules rules, Consumer<Report> seen) {
        Round round = rounds.begin(sight, timers, clock);
        Watch reports = round.watch(seen);
        Watch changes = lines.watch(status -> round.changed());
        terminal.say(Text.of("{0} Alarmregeln gelten.", "{0} alarm rules are in force.", rules.rules().size()));
        return () -> {
            changes.close();
            reports.close();
            round.close();
        };
    }

    @Override
    public void told(Told told) {
        terminal.say(told.trouble().isEmpty()
                ? Text.of("Alarm an {0}: {1}", "Alarm to {0}: {1}", told.channel(), told.message().title())
                : Text.of("Alarm an {0} {1}: {2}", "Alarm to {0} {1}: {2}", told.channel(), told.again()
                        ? new Text("verzögert sich", "is delayed")
                        : new Text("ging nicht", "did not go"), told.message().title()));
        terminal.tell(told.trouble().stream().toList());
    }

    @Override
    public void say(List<Trouble> troubles) {
        terminal.tell(troubles);
    }
}
