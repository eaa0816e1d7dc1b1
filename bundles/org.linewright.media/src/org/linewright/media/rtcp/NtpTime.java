package org.linewright.media.rtcp;

/**
 * Time as reports have it: seconds and their fraction, 32 bits each. It runs on the monotonic clock, which RFC 3550 §6.4.1
 * allows: only differences are looked at.
 */
public final class NtpTime {

    private static final long SECOND = 1_000_000_000;

    private NtpTime() {
    }

    public static long of(long nanos) {
        long seconds = Math.floorDiv(nanos, SECOND);
        return seconds << 32 | (Math.floorMod(nanos, SECOND) << 32) / SECOND;
    }

    /** The 32 bits in the middle: 65536ths of a second. */
    public static int middle(long ntp) {
        return (int) (ntp >>> 16);
    }

    /** A difference of middles as nanoseconds. */
    public static long nanos(int middles) {
        return Integer.toUnsignedLong(middles) * SECOND >>> 16;
    }
}
