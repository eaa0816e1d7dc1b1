package org.linewright.simulator;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.linewright.core.time.Timers;
import org.linewright.fakes.VirtualTimers;

/** Time that only passes when a test says so; what is due meanwhile runs on the thread of the test, in its order. */
public final class VirtualTime extends Clock implements Timers {

    static final Instant START = Instant.parse("2020-01-27T16:02:01Z");

    private final VirtualTimers timers = new VirtualTimers();

    public Surroundings surroundings() {
        return new Surroundings(this, this, new SecureRandom());
    }

    public void pass(Duration duration) {
        timers.pass(duration);
    }

    /** How many tasks wait for their time. */
    public int waiting() {
        return timers.waiting();
    }

    @Override
    public long nanos() {
        return timers.nanos();
    }

    @Override
    public Cancel after(Duration delay, Runnable action) {
        return timers.after(delay, action);
    }

    @Override
    public Instant instant() {
        return START.plusNanos(nanos());
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
