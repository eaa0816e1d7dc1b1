package org.linewright.media.sound;

import java.time.Duration;

/**
 * What a telephone rings with: a warble of two tones for one second of five, as a German exchange paces its ringing
 * (ITU-T E.180 supplement 2), for ever.
 *
 * @param percent how loud, from 0 to 100
 */
public record Bell(int percent) {

    private static final int LOUDEST = 20_000;
    private static final Duration STROKE = Duration.ofMillis(50);
    private static final int STROKES = 10;
    private static final Duration PAUSE = Duration.ofSeconds(4);

    public Sound sound() {
        Sound warble = stroke(1000).then(stroke(800));
        Sound ring = warble;
        for (int strokes = 1; strokes < STROKES; strokes++) {
            ring = ring.then(warble);
        }
        return ring.then(Sound.silence(PAUSE)).repeated();
    }

    private Sound stroke(int hertz) {
        // the square is what ears take for even steps
        int amplitude = LOUDEST * Math.clamp(percent, 0, 100) / 100 * Math.clamp(percent, 0, 100) / 100;
        return new Tone(hertz, amplitude, Sound.samples(STROKE));
    }
}
