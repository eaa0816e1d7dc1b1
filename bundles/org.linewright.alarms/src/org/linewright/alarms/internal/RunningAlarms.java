package org.linewright.alarms.internal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.Told;
import org.linewright.alarms.internal.course.Course;
import org.linewright.alarms.internal.course.Course.Input;
import org.linewright.alarms.internal.course.Heard;
import org.linewright.alarms.internal.course.Matter;
import org.linewright.alarms.internal.course.Moment;
import org.linewright.alarms.internal.course.Sight;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.live.Report;

/** Gives the course what happens, and does what it answers. For any thread; only its beginning may wait for the disk. */
final class RunningAlarms implements AutoCloseable {

    private final Retrying retrying;
    private final ToldKept told;
    private final Executor worker;
    private final Timers timers;
    private final InstantSource clock;
    private final Consumer<Told> listener;
    private final long begun;
    private Course course;
    private Timers.Cancel wake = Timers.Cancel.NOTHING;
    private Map<String, Map<Matter, Heard>> heard;
    private boolean closed;

    /** @param worker where messages are sent */
    RunningAlarms(AlarmRules rules, Retrying retrying, ToldKept told, Executor worker, Timers timers,
            InstantSource clock, Consumer<Told> listener) {
        this.retrying = retrying;
        this.told = told;
        this.worker = worker;
        this.timers = timers;
        this.clock = clock;
        this.listener = listener;
        this.begun = timers.nanos();
        this.heard = told.heard();
        this.course = Course.begun(rules, heard, clock.instant());
    }

    /** Somebody has looked at the lines. */
    void seen(Report report) {
        happened(new Input.Seen(Sight.of(report)));
    }

    @Override
    public synchronized void close() {
        closed = true;
        wake.cancel();
    }

    private synchronized void happened(Input input) {
        if (closed) {
            return;
        }
        Moment now = new Moment(Duration.ofNanos(timers.nanos() - begun), clock.instant());
        Course.Step step = course.step(now, input);
        course = step.next();
        wake.cancel();
        wake = step.wake()
                .map(wait -> timers.after(wait, () -> happened(new Input.Passed())))
                .orElse(Timers.Cancel.NOTHING);
        keep(course.heard());
        step.parcels().forEach(parcel -> worker.execute(() -> attempt(parcel.channel(), parcel.message(), 1)));
    }

    private void keep(Map<String, Map<Matter, Heard>> now) {
        if (!now.equals(heard)) {
            heard = now;
            told.take(now);
            worker.execute(told::write);
        }
    }

    private synchronized boolean ended() {
        return closed;
    }

    private void attempt(String channel, AlarmMessage message, int number) {
        boolean over = true;
        try {
            Retrying.Attempt attempt = retrying.attempt(channel, message, number);
            over = attempt.next().isEmpty();
            if (over || number == 1) {
                listener.accept(new Told(channel, message, attempt.trouble(), !over));
            }
            attempt.next().filter(wait -> !ended()).ifPresent(wait -> timers.after(wait,
                    () -> worker.execute(() -> attempt(channel, message, number + 1))));
        } finally {
            if (over) {
                happened(new Input.Ended(channel));
            }
        }
    }
}
