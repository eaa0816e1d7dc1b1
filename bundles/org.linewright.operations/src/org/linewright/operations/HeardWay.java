package org.linewright.operations;

import java.time.Duration;
import java.util.Optional;
import org.linewright.lines.SoundFigures;

/**
 * One direction of a self-test call, as it was heard.
 *
 * @param from the user of the line that spoke
 * @param to the user of the line that listened
 * @param delay from mouth to ear; empty when the test signal was not heard
 * @param sent packets that were sent
 * @param come packets that came
 * @param lost the part of them that could not be played: 0 to 1
 * @param jitter how unsteadily they came
 * @param quality an estimated mean opinion from 1 to 4.4 (ITU-T G.107); empty when nothing came
 */
public record HeardWay(String from, String to, Optional<Duration> delay, long sent, long come, double lost,
        Duration jitter, Optional<Double> quality) {

    /** As the figures of both ends say. */
    public static HeardWay of(String from, SoundFigures speaker, String to, SoundFigures listener,
            Optional<Duration> delay) {
        return new HeardWay(from, to, delay, speaker.sent(), listener.come(), listener.lost(), listener.jitter(),
                listener.quality());
    }

    public boolean heard() {
        return delay.isPresent();
    }
}
