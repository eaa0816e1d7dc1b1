package org.linewright.diagnostics.internal.capture;

import java.time.Instant;

/** How an interface of a pcapng file counts time: in parts of a second that are powers of ten or of two. */
record Resolution(long parts) {

    static final Resolution MICROS = new Resolution(1_000_000);
    private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /** By the option if_tsresol; what no clock counts is taken as microseconds. */
    static Resolution of(byte option) {
        int exponent = option & 0x7f;
        if (option < 0) {
            return exponent < 63 ? new Resolution(1L << exponent) : MICROS;
        }
        return exponent <= 18 ? new Resolution((long) Math.pow(10, exponent)) : MICROS;
    }

    Instant at(long stamp) {
        long seconds = Math.min(LAST_SECOND, Long.divideUnsigned(stamp, parts));
        double rest = Long.remainderUnsigned(stamp, parts);
        return Instant.ofEpochSecond(seconds, Math.min(999_999_999, Math.round(rest / parts * 1e9)));
    }
}
