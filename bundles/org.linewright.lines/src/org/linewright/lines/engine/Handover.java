package org.linewright.lines.engine;

import java.util.List;

/** Moves running lines to what is wanted of them, make before break. Only used under the lock of {@link RunningLines}. */
final class Handover {

    private final Sites sites;
    private final Succession succession = new Succession();

    Handover(Sites sites) {
        this.sites = sites;
    }

    /** What is registered now goes when {@code line} is; what is not, goes at once. */
    void succeed(RunningLine line, RunningLine old) {
        succession.keep(line, succession.released(old));
        if (old.status().registered()) {
            succession.keep(line, List.of(old));
        } else {
            sites.of(old).leave(old);
        }
    }

    /** Whether something is kept until this line is granted; on any thread. */
    boolean waits(RunningLine line) {
        return succession.waits(line);
    }

    /** What was kept for this line goes. */
    void breakOld(RunningLine line) {
        succession.released(line).forEach(old -> sites.of(old).leave(old));
    }

    /** This line goes, and what was kept for it. */
    void drop(RunningLine line) {
        breakOld(line);
        sites.of(line).leave(line);
    }

    /** A line that was kept or was leaving is wanted again; false when it is gone already. */
    boolean stays(RunningLine line) {
        succession.free(line);
        return sites.of(line).stay(line);
    }
}
