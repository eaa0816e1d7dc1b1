package org.linewright.lines;

import java.time.Duration;
import java.util.Optional;

/**
 * How a call sounds at one instant.
 *
 * @param loudSaid how loud we are over the last fifth of a second, in dB below what is possible: −96 to 0
 * @param loudHeard the same of the other side
 * @param sent packets that we sent
 * @param come packets that came
 * @param overtaken how many of them came after a later one (RFC 4737 §3.3)
 * @param lost the part of what came to us that could not be played: 0 to 1
 * @param lostThere what the other side did not get of us, if it reports (RFC 3550 §6.4.1)
 * @param jitter how unsteadily packets come (RFC 3550 §6.4.1)
 * @param delay how long we wait so that late ones are not lost
 * @param roundTrip how long a packet takes there and back, if the other side reports
 * @param silent how long ago the last packet came; empty when none did
 * @param way how long the last test signal of the other side took to our ear, up to one second; empty when none was heard
 *     within the last second, or none is listened for ({@link Talk.TestSignal})
 * @param quality how well the other side is heard: an estimated mean opinion from 1 to 4.4; empty when nothing came
 */
public record SoundFigures(double loudSaid, double loudHeard, long sent, long come, long overtaken,
        double lost, Optional<LostThere> lostThere, Duration jitter, Duration delay, Optional<Duration> roundTrip,
        Optional<Duration> silent, Optional<Duration> way, Optional<Double> quality) {

    /**
     * What did not arrive at the other side between its last two reports.
     *
     * @param part of what we sent: 0 to 1
     * @param ago how long ago it told that
     */
    public record LostThere(double part, Duration ago) {
    }

    /** The loudness of nothing. */
    public static final double SILENCE = -96;

    /** Before anything was agreed on. */
    public static final SoundFigures NONE = new SoundFigures(SILENCE, SILENCE, 0, 0, 0, 0, Optional.empty(),
            Duration.ZERO, Duration.ZERO, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
