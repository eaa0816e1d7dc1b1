package org.linewright.media.rtp;

import java.time.Duration;

/**
 * What came of one direction of a call so far.
 *
 * @param packets RTP packets taken
 * @param octets their payload, without headers and padding (RFC 3550 §6.4.1)
 * @param lost how many of the sequence are missing; less than zero when some came twice (RFC 3550 §6.4.1)
 * @param overtaken how many came after a later one (RFC 4737 §3.3)
 * @param jitter the interarrival jitter (RFC 3550 §6.4.1)
 * @param control RTCP packets taken
 * @param foreign datagrams of somebody else, dropped
 * @param broken datagrams that are neither RTP nor RTCP, or too long, dropped
 * @param unsent datagrams that the other side's socket did not take
 */
public record StreamCounts(long packets, long octets, long lost, long overtaken, Duration jitter, long control,
        long foreign,
        long broken, long unsent) {
}
