package org.linewright.lines;

/**
 * A microphone or a speaker that is there.
 *
 * @param name by which it is chosen among its kind
 */
public record SoundDevice(String name, Kind kind) {

    /** Which way the sound goes. */
    public enum Kind {
        MICROPHONE,
        SPEAKER
    }
}
