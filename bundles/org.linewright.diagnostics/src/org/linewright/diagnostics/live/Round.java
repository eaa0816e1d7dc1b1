package org.linewright.diagnostics.live;

import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Watch;

/**
 * Lines being looked after. Looks when it is told of a change, when messages have come, every five seconds while
 * calls are up, and once a minute else; never more often than every second, and never for more than a twentieth of the time. Safe for all threads; nothing here waits.
 */
public interface Round extends AutoCloseable {

    /** What was found last; empty before the first look is over. */
    Optional<Report> newest();

    /**
     * Tells {@code listener} what was found last, then after every look, on a thread of its own, one call at a time; when
     * it is slow it is told only the newest.
     *
     * @return ends it
     */
    Watch watch(Consumer<Report> listener);

    /** Something may be different from what it was at the last look. Cheap; may be called for every change. */
    void changed();

    /** A person wants to know now: also asks DNS again. */
    void again();

    /** Ends it. Nothing is told afterwards. */
    @Override
    void close();
}
