package org.linewright.lines.voice;

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
import org.linewright.lines.Talk;
import org.linewright.media.Sink;
import org.linewright.media.Source;

/**
 * What is said and heard in one call: that it rings, then what the PBX lets us hear, and once the call is answered it is
 * spoken too. The house is the lock of all of them, as some talk to each other.
 */
final class Speech {

    private final House house;
    private final Consumer<UnaryOperator<Sound>> news;
    private final Wires wires;
    private final RingBack ringBack;
    private Optional<Ready> own = Optional.empty();
    private Optional<Watch> begun = Optional.empty();
    private Ends ends = Ends.NOTHING;
    private Optional<Meeting.Place> place = Optional.empty();
    private Optional<Ends> led = Optional.empty();
    private boolean rings;
    private boolean agreed;
    private boolean talking;
    private boolean held;
    private boolean muted;
    private boolean closed;

    Speech(House house, Consumer<UnaryOperator<Sound>> news, Wires wires, RingBack ringBack) {
        this.house = house;
        this.news = news;
        this.wires = wires;
        this.ringBack = ringBack;
    }

    void rings() {
        synchronized (house) {
            rings = true;
            settle();
        }
    }

    void agreed() {
        synchronized (house) {
            agreed = true;
            settle();
        }
    }

    void talking() {
        synchronized (house) {
            talking = true;
            settle();
        }
    }

    void hold(boolean on) {
        synchronized (house) {
            held = on;
            if (on) {
                place.ifPresent(Meeting.Place::leave);
            }
            settle();
        }
    }

    void close() {
        synchronized (house) {
            closed = true;
            place.ifPresent(Meeting.Place::leave);
            settle();
            house.gone(this);
        }
    }

    CompletionStage<Outcome<Talk>> sound(Talk talk) {
        return house.ready(talk, ready -> {
            own = Optional.of(ready);
            again();
        });
    }

    /** Says and hears this, whatever was chosen. */
    void lead(Ends other) {
        synchronized (house) {
            led = Optional.of(other);
            settle();
        }
    }

    void mute(boolean on) {
        synchronized (house) {
            muted = on;
            news.accept(sound -> sound.withMuted(on));
            place.ifPresent(Meeting.Place::heed);
            plug();
        }
    }

    /** Mixes these two and us. */
    void join(Speech guest, Supplier<Meeting> fresh) {
        synchronized (house) {
            if (!closed && !guest.closed) {
                Meeting meeting = meeting().or(guest::meeting).orElseGet(fresh);
                meeting.add(this);
                meeting.add(guest);
            }
        }
    }

    /** How long a test signal was on its way here. */
    Optional<Duration> way() {
        Supplier<Optional<Duration>> way;
        synchronized (house) {
            way = ends.way();
        }
        return way.get();
    }

    // what follows is called with the lock held

    /** What everybody says has changed. */
    void usual() {
        if (own.isEmpty()) {
            again();
        }
    }

    Ready ready() {
        return own.orElseGet(house::usual);
    }

    boolean muted() {
        return muted;
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

    void plug() {
        Source chosen = muted || !talking ? Source.NONE : ends.says();
        Source said = place.<Source>map(Meeting.Place::seat).or(() -> led.map(Ends::says)).orElse(chosen);
        Sink heard = place.<Sink>map(Meeting.Place::seat).or(() -> led.map(Ends::hears)).orElse(ends.hears());
        wires.plug(said, heard);
        ringBack.to(rings && !agreed && !talking ? ends.hears() : Sink.NONE);
    }

    private void again() {
        news.accept(sound -> sound.withTrouble(Optional.empty()));
        place.ifPresent(Meeting.Place::again);
        end();
        settle();
    }

    private void settle() {
        boolean speaks = (agreed || rings) && !held && !closed && place.isEmpty() && led.isEmpty();
        if (speaks && begun.isEmpty()) {
            begun = Optional.of(Begun.of(ready(), house, this::has, this::lacks));
        } else if (!speaks) {
            end();
        }
        plug();
    }

    private void end() {
        begun.ifPresent(Watch::close);
        begun = Optional.empty();
        ends = Ends.NOTHING;
    }

    private void has(Ends fresh) {
        ends = fresh;
        plug();
    }
}
