package org.linewright.diagnostics;

import java.util.Optional;

/**
 * What is to be recorded. The older of a limit's messages make room for new ones.
 *
 * @param mostMessages how many messages are kept in memory, at least one
 * @param mostBytes what they may take in memory, all told
 * @param disk where they are also written; empty keeps them in memory only
 * @param hep where they are also sent; empty sends nothing
 */
public record TraceWish(int mostMessages, long mostBytes, Optional<DiskWish> disk, Optional<HepWish> hep) {

    /** 10,000 messages, 32 MB, memory only. */
    public static TraceWish usual() {
        return new TraceWish(10_000, 32L << 20, Optional.empty(), Optional.empty());
    }

    public TraceWish within(int messages, long bytes) {
        return new TraceWish(messages, bytes, disk, hep);
    }

    public TraceWish writing(DiskWish wish) {
        return new TraceWish(mostMessages, mostBytes, Optional.of(wish), hep);
    }

    public TraceWish sending(HepWish wish) {
        return new TraceWish(mostMessages, mostBytes, disk, Optional.of(wish));
    }
}
