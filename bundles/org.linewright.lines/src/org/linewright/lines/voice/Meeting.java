package org.linewright.lines.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Watch;
import org.linewright.media.Conference;
import org.linewright.media.Media;
import org.linewright.media.Patch;
import org.linewright.media.Source;

/** Several calls and us, mixed. Guarded by the lock of the house. */
final class Meeting {

    /** Enough for a voice over Opus; mixing and resampling cost with the rate. */
    private static final int RATE = 16_000;

    private final House house;
    private final Media media;
    private final Speech host;
    private final Conference conference = new Conference(RATE);
    private final Conference.Seat ours = conference.join();
    private final Map<Speech, Place> guests = new LinkedHashMap<>();
    private Watch begun = Begun.NOT;
    private Ends ends = Ends.NOTHING;
    private Optional<Patch> says = Optional.empty();
    private Optional<Patch> hears = Optional.empty();

    /** @param host whose talk is what we say and hear here */
    Meeting(House house, Media media, Speech host) {
        this.house = house;
        this.media = media;
        this.host = host;
    }

    /** One more is heard by all and hears them. */
    void add(Speech guest) {
        if (!guests.containsKey(guest)) {
            guest.meeting().ifPresent(other -> other.leave(guest));
            Place place = new Place(guest, conference.join());
            guests.put(guest, place);
            guest.sit(Optional.of(place));
        }
        if (guests.size() == 2) {
            begin();
        }
    }

    private void begin() {
        begun.close();
        begun = Begun.of(host.ready(), house, this::has, host::lacks);
    }

    private void has(Ends fresh) {
        ends = fresh;
        patch();
    }

    private void patch() {
        boolean muted = guests.keySet().stream().anyMatch(Speech::muted);
        List.of(says, hears).forEach(one -> one.ifPresent(Patch::close));
        says = Optional.of(media.patch(muted ? Source.NONE : ends.says(), ours));
        hears = Optional.of(media.patch(ours, ends.hears()));
    }

    private void leave(Speech guest) {
        Place place = guests.remove(guest);
        place.seat().close();
        if (guests.size() == 1) {
            end();
            leave(guests.keySet().iterator().next());
        }
        guest.sit(Optional.empty());
    }

    private void end() {
        begun.close();
        List.of(says, hears).forEach(one -> one.ifPresent(Patch::close));
        ours.close();
    }

    /** Where somebody sits in it. */
    final class Place {

        private final Speech guest;
        private final Conference.Seat seat;

        private Place(Speech guest, Conference.Seat seat) {
            this.guest = guest;
            this.seat = seat;
        }

        Conference.Seat seat() {
            return seat;
        }

        Meeting meeting() {
            return Meeting.this;
        }

        void leave() {
            Meeting.this.leave(guest);
        }

        /** He is muted, or no more. */
        void heed() {
            patch();
        }

        /** What he says has changed; only that of the host counts here. */
        void again() {
            if (guest == host) {
                begin();
            }
        }
    }
}
