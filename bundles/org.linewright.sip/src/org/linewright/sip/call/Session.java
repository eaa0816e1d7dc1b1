package org.linewright.sip.call;

import java.util.Optional;
import org.linewright.sip.Description;

/**
 * Who has offered what (RFC 3264 §4: one offer at a time).
 *
 * @param ours our request whose offer is not answered yet
 * @param theirs the offer of the other side that we owe an answer to
 * @param local what we described last, and what the other side took
 * @param wanted an offer that the owner wants made as soon as it may be
 */
record Session(Optional<Outgoing> ours, Optional<Owed> theirs, Optional<Description> local,
        Optional<Description> wanted) {

    static Session of(Optional<Description> local) {
        return new Session(Optional.empty(), Optional.empty(), local, Optional.empty());
    }

    boolean settled() {
        return ours.isEmpty() && theirs.isEmpty();
    }

    Session offering(Outgoing request) {
        return new Session(Optional.of(request), theirs, local, Optional.empty());
    }

    Session owing(Owed owed) {
        return new Session(ours, Optional.of(owed), local, wanted);
    }

    /** Both sides have described this. */
    Session agreed(Optional<Description> own) {
        return new Session(Optional.empty(), Optional.empty(), own.or(() -> local), wanted);
    }

    /** As it was before the open offer. */
    Session refused() {
        return new Session(Optional.empty(), Optional.empty(), local, wanted);
    }

    Session wanting(Description offer) {
        return new Session(ours, theirs, local, Optional.of(offer));
    }
}
