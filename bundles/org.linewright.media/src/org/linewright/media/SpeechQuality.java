package org.linewright.media;

import java.time.Duration;

/**
 * The mean opinion that people would have, by the E-model (ITU-T G.107 with its default values): the delay impairment in
 * the short form of Cole and Rosenbluth, losses with the figures of G.113 Appendix I for G.711 with concealment. There are
 * none for Opus: it is judged as if it were G.711.
 */
final class SpeechQuality {

    private static final double BEST = 93.2;
    private static final double ROBUSTNESS = 25.1;
    private static final double WORST = 95;
    private static final double NOTICED = 177.3;

    private SpeechQuality() {
    }

    /**
     * @param lost part of all packets
     * @param delay from mouth to ear
     */
    static double of(double lost, Duration delay) {
        double millis = delay.toNanos() / 1e6;
        double late = 0.024 * millis + 0.11 * Math.max(0, millis - NOTICED);
        double gone = WORST * 100 * lost / (100 * lost + ROBUSTNESS);
        double rating = Math.clamp(BEST - late - gone, 0, 100);
        return 1 + 0.035 * rating + rating * (rating - 60) * (100 - rating) * 7e-6;
    }
}
