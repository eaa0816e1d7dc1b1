package org.linewright.diagnostics;

import java.time.Instant;
import java.util.List;
import org.linewright.core.Trouble;

/**
 * How a recording is doing, at one instant.
 *
 * @param begun when it began; of a file the time of its first message
 * @param running whether messages still come
 * @param newest the number of the newest message; 0 when there is none
 * @param kept how many messages are there
 * @param bytes what they take
 * @param forgotten how many older ones had to make room
 * @param missed how many were never seen because the machine was too slow
 * @param troubles what went wrong beside it, such as a full disk; the recording goes on in memory
 */
public record RecordingFigures(Instant begun, boolean running, long newest, int kept, long bytes, long forgotten,
        long missed, List<Trouble> troubles) {
    public RecordingFigures {
        troubles = List.copyOf(troubles);
    }
}
