package org.linewright.simulator.box;

import java.time.Instant;
import org.linewright.media.sound.Samples;

/**
 * Something left in a voice box.
 *
 * @param number counts the messages of a box; none has it twice
 * @param caller who left it, as he was shown
 * @param when the end of the recording
 * @param heard whether it was played to its end
 */
public record VoiceMessage(long number, String caller, Instant when, Samples sound, boolean heard) {

    VoiceMessage played() {
        return new VoiceMessage(number, caller, when, sound, true);
    }
}
