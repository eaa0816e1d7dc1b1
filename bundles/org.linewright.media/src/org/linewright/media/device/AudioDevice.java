package org.linewright.media.device;

import java.util.List;

/**
 * A microphone or a speaker that is there.
 *
 * @param name by which it is chosen among its kind
 * @param rates samples a second that it takes, the preferred one first
 */
public record AudioDevice(String name, Kind kind, List<Integer> rates) {

    /** Which way the sound goes. */
    public enum Kind {
        MICROPHONE,
        SPEAKER
    }

    public AudioDevice {
        rates = List.copyOf(rates);
    }
}
