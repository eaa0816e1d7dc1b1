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
record Session(Optional<Outgoing> ours, Optional<Owed> theirs, Optional<Description> local, Optional<Wanted> wanted) {

    /**
     * An offer to be made.
     *
     * @param method INVITE or UPDATE
     */
    record Wanted(Description offer, String method) {
    }

    static Session of(Optional<Description> local) {
        return new Session(Optional.empty(), Optional.empty(), local, Optional.empty());
    }

    boolean settled() {
        return ours.isEmpty() && theirs.isEmpty();
    }

    Session offering(Outgoing request) {
        return new Session(Optional.of(request), theirs, local, wanted);
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

    Session wanting(Wanted offer) {
        return new Session(ours, theirs, local, Optional.of(offer));
    }

    /** The offer that was refused for the moment is wanted again, unless there is a newer wish. */
    Session again(Outgoing request) {
        Session refused = refused();
        return refused.wanted.isPresent()
                ? refused
                : refused.wanting(new Wanted(request.request().body().orElseThrow(), request.request().method()));
    }

    Session begun() {
        return new Session(ours, theirs, local, Optional.empty());
    }
}
