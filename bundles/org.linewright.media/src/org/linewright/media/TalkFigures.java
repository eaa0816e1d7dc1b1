package org.linewright.media;

import java.time.Duration;
import java.util.Optional;
import org.linewright.media.jitter.PlayoutFigures;
import org.linewright.media.rtcp.Arriving;
import org.linewright.media.rtcp.ReportBlock;
import org.linewright.media.rtp.StreamCounts;

/**
 * How a call went so far.
 *
 * @param heard what came
 * @param sources how many SSRCs it came from
 * @param unknown packets of payload types that were not agreed on
 * @param playout how it was played
 * @param said packets that were sent
 * @param told what the other end heard of us, if it reports (RFC 3550 §6.4.1)
 * @param lostThere what he did not get of us lately, if he reports
 * @param roundTrip how long a packet takes there and back, if it reports
 * @param sinceHeard how long ago the last packet came; empty when none did: then he is not heard at all
 * @param loudSaid how loud we are
 * @param loudHeard how loud he is
 */
public record TalkFigures(StreamCounts heard, long sources, long unknown, PlayoutFigures playout, long said,
        Optional<ReportBlock> told, Optional<LostThere> lostThere, Optional<Duration> roundTrip,
        Optional<Duration> sinceHeard, Level loudSaid,
        Level loudHeard) {

    /**
     * What did not arrive at the other end between its last two reports.
     *
     * @param part of what we sent: 0 to 1
     * @param ago how long ago it told that
     */
    public record LostThere(double part, Duration ago) {

        static Optional<LostThere> of(Arriving arriving, long nanos) {
            return arriving.lost().stream().mapToObj(part -> new LostThere(part, arriving.age(nanos))).findFirst();
        }
    }

    /** The part of the packets that was not played: lost on the way, or too late. */
    public double lost() {
        long all = heard.packets() + Math.max(0, heard.lost());
        return all == 0 ? 0 : Math.min(1.0, (double) missing() / all);
    }

    /** How many packets were not played: lost on the way, or too late. */
    public long missing() {
        return Math.max(0, heard.lost()) + playout.late();
    }

    /** How well he is heard: an estimate from 1 to 4.4; empty when nothing came. */
    public Optional<Double> quality() {
        Duration delay = playout.delay().plus(roundTrip.map(trip -> trip.dividedBy(2)).orElse(Duration.ZERO));
        return heard.packets() == 0 ? Optional.empty() : Optional.of(SpeechQuality.of(lost(), delay));
    }
}
