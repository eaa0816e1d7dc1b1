package org.linewright.media.device;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;

/** The sound devices of the machine; a machine without any is a good one. Thread: any; takes its time, so not the beat. */
public interface AudioDevices {

    /** What is there now; the one that the system prefers comes first of its kind. */
    List<AudioDevice> present();

    /**
     * Opens a microphone.
     *
     * @param name empty for the one that the system prefers
     * @param gone told once if it ends by itself, on its own thread
     */
    Outcome<Microphone> microphone(String name, Consumer<Trouble> gone);

    /**
     * Opens a speaker.
     *
     * @param name empty for the one that the system prefers
     * @param gone told once if it ends by itself, on its own thread
     */
    Outcome<Speaker> speaker(String name, Consumer<Trouble> gone);
}
