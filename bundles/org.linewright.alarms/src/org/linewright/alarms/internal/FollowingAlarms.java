package org.linewright.alarms.internal;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.linewright.alarms.AlarmFace;
import org.linewright.alarms.Alarming;
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.time.Timers;

/** Alarms that are at work as long as there are rules. */
final class FollowingAlarms implements Alarming {

    private final Function<AlarmRules, Retrying> ways;
    private final Recorded recorded;
    private final AlarmFace face;
    private final ToldKept told;
    private final Executor worker;
    private final Timers timers;
    private final InstantSource clock;
    private AlarmRules rules = AlarmRules.NONE;
    private Optional<Watch> running = Optional.empty();
    private boolean closed;

    /**
     * @param ways how messages go by these rules
     * @param worker where messages are sent
     */
    FollowingAlarms(Function<AlarmRules, Retrying> ways, Recorded recorded, AlarmFace face, ToldKept told,
            Executor worker, Timers timers, InstantSource clock) {
        this.ways = ways;
        this.recorded = recorded;
        this.face = face;
        this.told = told;
        this.worker = worker;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public synchronized void follow(AlarmRules wanted) {
        if (!closed && !wanted.equals(rules)) {
            stop();
            rules = wanted;
            running = Optional.of(wanted).filter(some -> !some.rules().isEmpty()).map(this::started);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }

    private void stop() {
        running.ifPresent(Watch::close);
        running = Optional.empty();
    }

    private Watch started(AlarmRules wanted) {
        RunningAlarms alarms = new RunningAlarms(wanted, ways.apply(wanted), told, worker, timers, clock, face::told);
        Watch recording = recorded.begin(face, timers, clock);
        Watch looks = face.begin(wanted, alarms::seen);
        return () -> {
            looks.close();
            alarms.close();
            recording.close();
        };
    }
}
