package org.linewright.media.sound;

import java.time.Duration;

/** What a German exchange lets be heard (ITU-T E.180 supplement 2); all of it is 425 Hz. */
public enum Signals {
    /** Freiton: one second of five, for ever. */
    RING_BACK(on(1000).then(off(4000)).repeated()),
    /** Besetztton: 480 ms on and off, for ever. */
    BUSY(on(480).then(off(480)).repeated()),
    /** Gassenbesetztton: 240 ms on and off, for ever. */
    CONGESTION(on(240).then(off(240)).repeated()),
    /** Quittungston, once; its form is ours: three short ones. */
    CONFIRMATION(on(120).then(off(80)).then(on(120)).then(off(80)).then(on(120)).then(off(80))),
    /** What asks to speak; its form is ours: one second. */
    SPEAK(on(1000).then(off(100)));

    private final Sound sound;

    Signals(Sound sound) {
        this.sound = sound;
    }

    public Sound sound() {
        return sound;
    }

    private static Sound on(int millis) {
        return Tone.of(425, Duration.ofMillis(millis));
    }

    private static Sound off(int millis) {
        return Sound.silence(Duration.ofMillis(millis));
    }
}
