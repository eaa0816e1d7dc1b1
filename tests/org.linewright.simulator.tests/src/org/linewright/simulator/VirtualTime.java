package org.linewright.simulator;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Time that only passes when a test says so; what is due meanwhile runs on the thread of the test, in its order. */
public final class VirtualTime extends Clock implements Timers {

    static final Instant START = Instant.parse("2020-01-27T16:02:01Z");

    private record Task(long due, Runnable work) {
    }

    private final AtomicLong nanos = new AtomicLong();
    private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparingLong(Task::due));

    public Surroundings surroundings() {
        return new Surroundings(this, nanos::get, this, new SecureRandom());
    }

    public void pass(Duration duration) {
        long end = nanos.get() + duration.toNanos();
        Optional<Task> next = due(end);
        while (next.isPresent()) {
            nanos.accumulateAndGet(next.orElseThrow().due(), Math::max);
            next.orElseThrow().work().run();
            next = due(end);
        }
        nanos.set(end);
    }

    /** How many tasks wait for their time. */
    public int waiting() {
        synchronized (tasks) {
            return tasks.size();
        }
    }

    @Override
    public void after(Duration time, Runnable task) {
        synchronized (tasks) {
            tasks.add(new Task(nanos.get() + time.toNanos(), task));
        }
    }

    private Optional<Task> due(long end) {
        synchronized (tasks) {
            return Optional.ofNullable(tasks.peek()) // framework-driven null
                    .filter(task -> task.due() <= end)
                    .map(task -> tasks.remove());
        }
    }

    @Override
    public Instant instant() {
        return START.plusNanos(nanos.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
