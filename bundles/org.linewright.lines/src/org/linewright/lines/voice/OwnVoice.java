package org.linewright.lines.voice;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.RecordWish;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.Talk;
import org.linewright.lines.call.Voice;
import org.linewright.media.Media;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.TalkStream;
import org.linewright.media.sdp.Direction;

/** A voice over RTP. One lock guards all voices, as some of them talk to each other. */
final class OwnVoice implements Voice {

    private static final Duration KEY = Duration.ofMillis(100);

    private final TalkStream stream;
    private final Media media;
    private final House house;
    private final Consumer<UnaryOperator<Sound>> news;
    private final Wires wires;
    private final Recording recording;
    private volatile Direction wanted = Direction.SENDRECV;
    private Optional<Ready> own = Optional.empty();
    private Optional<Watch> begun = Optional.empty();
    private Ends ends = Ends.NOTHING;
    private Optional<Meeting.Place> place = Optional.empty();
    private boolean agreed;
    private boolean talking;
    private boolean held;
    private boolean muted;
    private boolean closed;

    OwnVoice(TalkStream stream, Media media, House house, Consumer<UnaryOperator<Sound>> news) {
        this.stream = stream;
        this.media = media;
        this.house = house;
        this.news = news;
        this.wires = new Wires(stream, new Noticing(() -> news.accept(sound -> sound.withHeard(true))));
        this.recording = new Recording(house, news, this::plug);
    }

    @Override
    public String offer() {
        return stream.offer(wanted);
    }

    @Override
    public Optional<String> answer(String offer, InetAddress signalling) {
        Optional<String> answer = stream.answer(offer, wanted, signalling).result();
        answer.ifPresent(given -> agreed());
        return answer;
    }

    @Override
    public void answered(String answer, InetAddress signalling) {
        // what does not fit leaves everything as it was
        stream.answered(answer, signalling).result().ifPresent(agreement -> agreed());
    }

    @Override
    public void withdrawn() {
        stream.withdrawn();
    }

    private void agreed() {
        synchronized (house) {
            agreed = true;
            settle();
        }
    }

    @Override
    public void talking() {
        synchronized (house) {
            talking = true;
            settle();
        }
    }

    @Override
    public void hold(boolean on) {
        wanted = on ? Direction.SENDONLY : Direction.SENDRECV;
        synchronized (house) {
            held = on;
            leaveIf(on);
            settle();
        }
    }

    @Override
    public Outcome<Integer> press(String keys) {
        return stream.press(keys, KEY);
    }

    @Override
    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        return house.ready(talk, ready -> {
            own = Optional.of(ready);
            again();
        });
    }

    /** What everybody says has changed. */
    void usual() {
        if (own.isEmpty()) {
            again();
        }
    }

    /** What it says there, if it says anything of its own. */
    Ready ready() {
        return own.orElseGet(house::usual);
    }

    private void again() {
        place.ifPresent(Meeting.Place::again);
        begun.ifPresent(Watch::close);
        begun = Optional.empty();
        ends = Ends.NOTHING;
        news.accept(sound -> sound.withTrouble(Optional.empty()));
        settle();
    }

    @Override
    public void mute(boolean on) {
        synchronized (house) {
            muted = on;
            news.accept(sound -> sound.withMuted(on));
            place.ifPresent(Meeting.Place::heed);
            plug();
        }
    }

    boolean muted() {
        return muted;
    }

    @Override
    public CompletionStage<Outcome<Path>> record(RecordWish wish) {
        return recording.begin(wish);
    }

    @Override
    public CompletionStage<Optional<Path>> stopRecording() {
        return recording.end(false);
    }

    @Override
    public void join(Voice other) {
        synchronized (house) {
            if (other instanceof OwnVoice guest && !closed && !guest.closed) {
                Meeting meeting = meeting().or(guest::meeting).orElseGet(() -> new Meeting(house, media, this));
                meeting.add(this);
                meeting.add(guest);
            }
        }
    }

    /** The conference that it is in. */
    Optional<Meeting> meeting() {
        return place.map(Meeting.Place::meeting);
    }

    /** Sits in a conference from now on, or no more. */
    void sit(Optional<Meeting.Place> other) {
        place = other;
        news.accept(sound -> sound.withJoined(other.isPresent()));
        settle();
    }

    void lacks(Trouble what) {
        news.accept(sound -> sound.withTrouble(Optional.of(what)));
    }

    private void leaveIf(boolean leaving) {
        if (leaving) {
            place.ifPresent(Meeting.Place::leave);
        }
    }

    @Override
    public SoundFigures figures() {
        Supplier<Optional<Duration>> way;
        synchronized (house) {
            way = ends.way();
        }
        return Figured.of(stream.figures(), way.get());
    }

    @Override
    public void close() {
        synchronized (house) {
            closed = true;
            leaveIf(true);
            settle();
            house.gone(this);
        }
        recording.end(true);
        stream.close();
    }

    private void settle() {
        boolean speaks = agreed && !held && !closed && place.isEmpty();
        if (speaks && begun.isEmpty()) {
            begun = Optional.of(Begun.of(ready(), house, this::has, this::lacks));
        } else if (!speaks) {
            begun.ifPresent(Watch::close);
            begun = Optional.empty();
            ends = Ends.NOTHING;
        }
        plug();
    }

    private void has(Ends fresh) {
        ends = fresh;
        plug();
    }

    private void plug() {
        Source said = place.<Source>map(Meeting.Place::seat).orElse(muted || !talking ? Source.NONE : ends.says());
        Sink heard = place.<Sink>map(Meeting.Place::seat).orElse(ends.hears());
        wires.plug(said, heard, recording.tape());
    }
}
