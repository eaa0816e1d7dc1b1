package org.linewright.alarms.internal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.Told;
import org.linewright.alarms.internal.course.Course;
import org.linewright.alarms.internal.course.Course.Input;
import org.linewright.alarms.internal.course.Course.Parcel;
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

    private void happened(Input input) {
        stepped(input).forEach(this::send);
    }

    /** What is to be sent now. */
    private synchronized List<Parcel> stepped(Input input) {
        if (closed && !(input instanceof Input.Ended)) {
            return List.of();
        }
        Moment now = new Moment(Duration.ofNanos(timers.nanos() - begun), clock.instant());
        Course.Step step = course.step(now, input);
        course = step.next();
        keep(course.heard());
        if (closed) { // what a message on its way told people is kept, and nothing more is told
            return List.of();
        }
        wake.cancel();
        wake = step.wake()
                .map(wait -> timers.after(wait, () -> happened(new Input.Passed())))
                .orElse(Timers.Cancel.NOTHING);
        return step.parcels();
    }

    private void send(Parcel parcel) {
        worker.execute(() -> attempt(parcel.channel(), parcel.message(), 1));
    }

    private void keep(Map<String, Map<Matter, Heard>> now) {
        if (!now.equals(heard)) {
            if (closed) {
                told.take(now, heard);
            } else {
                told.take(now);
            }
            heard = now;
            worker.execute(told::write);
        }
    }

    private synchronized boolean closed() {
        return closed;
    }

    private void attempt(String channel, AlarmMessage message, int number) {
        Retrying.Attempt attempt;
        try {
            attempt = retrying.attempt(channel, message, number);
        } catch (RuntimeException bug) { // the next message goes nevertheless
            ended(channel).forEach(this::send);
            throw bug;
        }
        boolean over = attempt.next().isEmpty();
        List<Parcel> more = over ? ended(channel) : List.of(); // kept before anybody is told: it may be the last of all
        try {
            if (over || number == 1) {
                listener.accept(new Told(channel, message, attempt.trouble(), !over));
            }
        } finally {
            more.forEach(this::send);
        }
        attempt.next().filter(wait -> !closed()).ifPresent(wait -> timers.after(wait,
                () -> worker.execute(() -> attempt(channel, message, number + 1))));
    }

    private List<Parcel> ended(String channel) {
        List<Parcel> more = stepped(new Input.Ended(channel));
        told.write();
        return more;
    }
}
