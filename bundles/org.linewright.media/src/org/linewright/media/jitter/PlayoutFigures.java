package org.linewright.media.jitter;

import java.time.Duration;

/**
 * How playing went so far.
 *
 * @param late packets that came after their time, dropped
 * @param twice packets that had come before, dropped
 * @param strays packets of another source or far off the sequence that nothing followed, dropped
 * @param begun how often the stream began: 1, and once more for every new source or leap
 * @param concealed how much was filled in because nothing was there, pauses of the other end included
 * @param delay how much later than the fastest packet arrives it is played, now
 */
public record PlayoutFigures(long late, long twice, long strays, long begun, Duration concealed, Duration delay) {

    /** Nothing came. */
    public static final PlayoutFigures NONE = new PlayoutFigures(0, 0, 0, 0, Duration.ZERO, Duration.ZERO);
}
