package org.linewright.media;

import java.time.Duration;
import java.util.Optional;
import org.linewright.media.rtcp.ReportBlock;
import org.linewright.media.rtp.StreamCounts;

/**
 * How a call to an end that is here went so far.
 *
 * @param heard what came
 * @param said packets that were sent
 * @param told what the other end heard of us, if it reports (RFC 3550 §6.4.1)
 * @param roundTrip how long a packet takes there and back, if it reports
 */
public record OwnFigures(StreamCounts heard, long said, Optional<ReportBlock> told, Optional<Duration> roundTrip) {
}
