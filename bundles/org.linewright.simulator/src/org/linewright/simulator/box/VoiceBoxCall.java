package org.linewright.simulator.box;

import java.util.Iterator;
import java.util.Optional;
import org.linewright.media.Frames;
import org.linewright.media.Hearing;
import org.linewright.media.OwnStream;
import org.linewright.media.Recorder;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Signals;
import org.linewright.media.sound.Sound;
import org.linewright.simulator.AccountId;

/**
 * A call to a voice box: what the call wants of it, done with the stream of that call. Thread: any, one call at a time;
 * never blocks. What is to be called back runs on a thread of the media and never blocks either.
 */
public final class VoiceBoxCall {

    private final OwnStream stream;
    private final VoiceBoxes boxes;
    private final AccountId box;
    private Optional<Recorder> recorder = Optional.empty();

    public VoiceBoxCall(OwnStream stream, VoiceBoxes boxes, AccountId box) {
        this.stream = stream;
        this.boxes = boxes;
        this.box = box;
    }

    /** Plays the greeting, if there is one, and the tone after which to speak. */
    public void greet(Runnable over) {
        Sound tone = Signals.SPEAK.sound();
        stream.play(Frames.of(boxes.of(box).greeting().map(own -> own.then(tone)).orElse(tone)), over);
    }

    /**
     * Records from now on, a message or a greeting.
     *
     * @param full called once when it is as long as it may be
     */
    public void record(Runnable full) {
        Recorder fresh = new Recorder(boxes.limits().longest(), full);
        recorder = Optional.of(fresh);
        stream.hear(fresh);
    }

    /** Keeps what was recorded as a message; false when it is too short or there is no room. */
    public boolean leave(String caller) {
        return recorded().flatMap(sound -> boxes.leave(box, caller, sound)).isPresent();
    }

    /** Keeps what was recorded as the greeting. */
    public void greeting() {
        recorded().ifPresent(sound -> boxes.greet(box, sound));
    }

    /** Plays every message behind a tone, the new ones first; who hears one to its end has heard it. */
    public void play(Runnable over) {
        next(boxes.of(box).order().iterator(), over);
    }

    private Optional<Samples> recorded() {
        stream.hear(Hearing.NONE);
        Optional<Samples> sound = recorder.map(Recorder::recorded);
        recorder = Optional.empty();
        return sound;
    }

    private void next(Iterator<VoiceMessage> messages, Runnable over) {
        if (messages.hasNext()) {
            VoiceMessage message = messages.next();
            stream.play(Frames.of(Signals.CONFIRMATION.sound().then(message.sound())), () -> {
                boxes.played(box, message.number());
                next(messages, over);
            });
        } else {
            over.run();
        }
    }
}
