package org.linewright.sip.call;

import java.util.Optional;
import org.linewright.sip.message.Request;

/**
 * The transfers of a call (RFC 3515), one at a time each way.
 *
 * @param wanted where we want to send the other side
 * @param asked our REFER that is not answered yet
 * @param awaiting whether we are to be told what comes of it
 * @param offered their REFER that waits for the owner
 * @param reporting their REFER that we took, and tell about
 */
record Transfers(Optional<Wanted> wanted, Optional<Outgoing> asked, boolean awaiting, Optional<Request> offered,
        Optional<Request> reporting) {

    static final Transfers NONE = new Transfers(Optional.empty(), Optional.empty(), false, Optional.empty(),
            Optional.empty());

    /** So often a REFER may collide with something else. */
    private static final int MOST = 4;

    /**
     * A transfer that we want.
     *
     * @param collisions how often it was refused because of something else under way
     */
    record Wanted(String target, int collisions) {

        static Wanted of(String target) {
            return new Wanted(target, 0);
        }
    }

    Transfers wanting(Wanted wish) {
        return new Transfers(Optional.of(wish), Optional.empty(), true, offered, reporting);
    }

    Transfers asking(Outgoing refer) {
        return new Transfers(wanted, Optional.of(refer), true, offered, reporting);
    }

    /** Whether it is still to be asked. */
    boolean waiting() {
        return wanted.isPresent() && asked.isEmpty();
    }

    /** As our REFER has collided with something else; empty when that was so too often. */
    Optional<Transfers> collided() {
        return wanted.filter(wish -> wish.collisions() < MOST)
                .map(wish -> wanting(new Wanted(wish.target(), wish.collisions() + 1)));
    }

    Transfers answered(boolean more) {
        return new Transfers(Optional.empty(), Optional.empty(), awaiting && more, offered, reporting);
    }

    Transfers told(boolean last) {
        return new Transfers(wanted, asked, awaiting && !last, offered, reporting);
    }

    Transfers offered(Request refer) {
        return new Transfers(wanted, asked, awaiting, Optional.of(refer), reporting);
    }

    Transfers taken() {
        return new Transfers(wanted, asked, awaiting, Optional.empty(), offered);
    }

    Transfers declined() {
        return new Transfers(wanted, asked, awaiting, Optional.empty(), reporting);
    }

    Transfers reported() {
        return new Transfers(wanted, asked, awaiting, offered, Optional.empty());
    }

    boolean idle() {
        return offered.isEmpty() && reporting.isEmpty();
    }
}
