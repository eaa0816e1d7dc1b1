package org.linewright.simulator;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Time that only passes when a test says so. */
final class VirtualTime extends Clock {

    static final Instant START = Instant.parse("2020-01-27T16:02:01Z");

    private final AtomicLong nanos = new AtomicLong();

    Surroundings surroundings() {
        return new Surroundings(this, nanos::get, new SecureRandom());
    }

    void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
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
