package org.linewright.benchmarks;

import java.time.Duration;

/**
 * What was done, and what it cost.
 *
 * @param count how many registrations
 * @param requests how many REGISTERs they took, retransmissions aside
 * @param wall how long they took together
 * @param cpu what the client spent on them
 * @param server what the registrar spent on them
 */
record Work(int count, long requests, Duration wall, Duration cpu, Duration server) {

    double perSecond() {
        return count * 1e9 / wall.toNanos();
    }

    double requestsEach() {
        return (double) requests / count;
    }

    /** Client microseconds for each. */
    double cpuEach() {
        return cpu.toNanos() / 1e3 / count;
    }

    /** Registrar microseconds for each. */
    double serverEach() {
        return server.toNanos() / 1e3 / count;
    }
}
