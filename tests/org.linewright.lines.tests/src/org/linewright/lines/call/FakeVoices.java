package org.linewright.lines.call;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.line.Codec;
import org.linewright.lines.LinesTrouble;
import org.linewright.media.Sink;
import org.linewright.media.Source;

/** Voices that only say what is asked of them; offers of the word {@code noise} are nothing they speak. */
public final class FakeVoices implements Voices {

    private final List<String> said = new ArrayList<>();
    private final List<Runnable> hearers = new ArrayList<>();
    private boolean full;

    /** No port is left from now on. */
    public void fill() {
        full = true;
    }

    /** What happened to all voices, in order. */
    public List<String> said() {
        return List.copyOf(said);
    }

    /** Something is heard in the last call. */
    public void sound() {
        hearers.getLast().run();
    }

    @Override
    public Outcome<Voice> open(InetAddress local, List<Codec> codecs, Runnable heard) {
        if (full) {
            return Outcome.refused(LinesTrouble.NO_SOUND.about());
        }
        hearers.add(heard);
        return Outcome.done(new FakeVoice());
    }

    @Override
    public void close() {
        said.add("all closed");
    }

    private final class FakeVoice implements Voice {

        private boolean held;

        @Override
        public String offer() {
            return held ? "held" : "ours";
        }

        @Override
        public Optional<String> answer(String offer, InetAddress signalling) {
            said.add("answer to " + offer);
            return offer.equals("noise") ? Optional.empty() : Optional.of("our answer");
        }

        @Override
        public void answered(String answer, InetAddress signalling) {
            said.add("talk " + answer);
        }

        @Override
        public void withdrawn() {
            said.add("withdrawn");
        }

        @Override
        public Outcome<Integer> press(String keys) {
            said.add("press " + keys);
            return Outcome.done(keys.length());
        }

        @Override
        public void hold(boolean on) {
            held = on;
        }

        @Override
        public void lead(Source says, Sink hears, Consumer<Character> keys) {
            said.add("led");
        }

        @Override
        public boolean silenced() {
            return false;
        }

        @Override
        public void close() {
            said.add("closed");
        }
    }
}
