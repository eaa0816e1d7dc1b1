package org.linewright.sip.call;

import java.util.Optional;
import org.linewright.sip.message.Request;

/**
 * The transfers of a call (RFC 3515), one at a time each way.
 *
 * @param asked our REFER that is not answered yet
 * @param awaiting whether we are to be told what comes of it
 * @param offered their REFER that waits for the owner
 * @param reporting their REFER that we took, and tell about
 */
record Transfers(Optional<Outgoing> asked, boolean awaiting, Optional<Request> offered, Optional<Request> reporting) {

    static final Transfers NONE = new Transfers(Optional.empty(), false, Optional.empty(), Optional.empty());

    Transfers asking(Outgoing refer) {
        return new Transfers(Optional.of(refer), true, offered, reporting);
    }

    Transfers answered(boolean more) {
        return new Transfers(Optional.empty(), more, offered, reporting);
    }

    Transfers told(boolean last) {
        return new Transfers(asked, awaiting && !last, offered, reporting);
    }

    Transfers offered(Request refer) {
        return new Transfers(asked, awaiting, Optional.of(refer), reporting);
    }

    Transfers taken() {
        return new Transfers(asked, awaiting, Optional.empty(), offered);
    }

    Transfers declined() {
        return new Transfers(asked, awaiting, Optional.empty(), reporting);
    }

    Transfers reported() {
        return new Transfers(asked, awaiting, offered, Optional.empty());
    }

    boolean idle() {
        return offered.isEmpty() && reporting.isEmpty();
    }
}
