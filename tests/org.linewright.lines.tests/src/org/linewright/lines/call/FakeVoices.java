package org.linewright.lines.call;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.Codec;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RecordWish;
import org.linewright.lines.RingTone;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.Talk;
import org.linewright.media.MediaTrouble;
import org.linewright.media.Sink;
import org.linewright.media.Source;

/** Voices that only say what is asked of them; offers of the word {@code noise} are nothing they speak. */
public final class FakeVoices implements Voices {

    private final List<String> said = new ArrayList<>();
    private final List<Consumer<UnaryOperator<Sound>>> hearers = new ArrayList<>();
    private boolean full;
    private boolean deaf;

    /** No port is left from now on. */
    public void fill() {
        full = true;
    }

    /** The other sides take no keys in their stream from now on. */
    public void takeNoKeys() {
        deaf = true;
    }

    /** What happened to all voices, in order. */
    public List<String> said() {
        return List.copyOf(said);
    }

    /** Something is heard in the last call. */
    public void sound() {
        hearers.getLast().accept(sound -> sound.withHeard(true));
    }

    @Override
    public Outcome<Voice> open(InetAddress local, List<Codec> codecs, Consumer<UnaryOperator<Sound>> news) {
        if (full) {
            return Outcome.refused(LinesTrouble.NO_SOUND.about());
        }
        hearers.add(news);
        return Outcome.done(new FakeVoice());
    }

    @Override
    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        said.add("usually " + talk);
        return CompletableFuture.completedFuture(Outcome.done(talk));
    }

    @Override
    public Watch ring(RingTone tone, Consumer<Trouble> trouble) {
        return () -> {
            // nothing rings
        };
    }

    @Override
    public Watch loudness(String microphone, DoubleConsumer loud, Consumer<Trouble> trouble) {
        return () -> {
            // nothing is listened to
        };
    }

    @Override
    public CompletionStage<List<SoundDevice>> devices() {
        return CompletableFuture.completedFuture(List.of());
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
        public Optional<Trouble> misfit(String offer) {
            return offer.equals("noise")
                    ? Optional.of(MediaTrouble.NO_CODEC.about("noise", "words"))
                    : Optional.empty();
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
            if (deaf) {
                return Outcome.refused(MediaTrouble.NO_KEYS.about());
            }
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
        public void rings() {
            said.add("rings");
        }

        @Override
        public void talking() {
            said.add("talking");
        }

        @Override
        public CompletionStage<Outcome<Talk>> sound(Talk talk) {
            said.add("sound " + talk);
            return CompletableFuture.completedFuture(Outcome.done(talk));
        }

        @Override
        public void mute(boolean on) {
            said.add("mute " + on);
        }

        @Override
        public CompletionStage<Outcome<Path>> record(RecordWish wish) {
            return CompletableFuture.completedFuture(Outcome.done(wish.file()));
        }

        @Override
        public CompletionStage<Optional<Path>> stopRecording() {
            return CompletableFuture.completedFuture(Optional.empty());
        }

        @Override
        public void join(Voice other) {
            said.add("join");
        }

        @Override
        public SoundFigures figures() {
            return SoundFigures.NONE;
        }

        @Override
        public CallFigures figures(CallReport report) {
            return new CallFigures(report, figures(), Optional.empty(), 0);
        }

        @Override
        public void close() {
            said.add("closed");
        }
    }
}
