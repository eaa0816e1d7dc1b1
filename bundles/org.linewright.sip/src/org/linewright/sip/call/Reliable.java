package org.linewright.sip.call;

import java.util.Optional;
import org.linewright.sip.Description;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/**
 * Our provisional responses that wait for a PRACK (RFC 3262 §3), one at a time.
 *
 * @param rseq the number of the last one
 * @param open the one that is not acknowledged yet
 * @param agreed the session that such a response carried: it counts from then on
 * @param next what the owner wants after its PRACK
 */
record Reliable(long rseq, Optional<Response> open, Optional<Description> agreed, Optional<CallInput> next) {

    /** Where the numbers begin: RFC 3262 §3 wants chance, and our tag is made of it. */
    static Reliable begun(String tag) {
        return new Reliable((tag.hashCode() & 0x3FFF_FFFF) + 1L, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether a response with this session has to be reliable: always when that is demanded, else with a session. */
    static boolean wanted(Request invite, Optional<Description> session) {
        boolean may = invite.headers().words("Supported").contains("100rel");
        return invite.headers().words("Require").contains("100rel") || may && session.isPresent();
    }

    Reliable sending(Response response) {
        return new Reliable(rseq + 1, Optional.of(response.with("Require", "100rel").with("RSeq", rseq + 1)),
                agreed.or(response::body), Optional.empty());
    }

    Reliable then(CallInput wish) {
        return new Reliable(rseq, open, agreed, Optional.of(wish));
    }

    Reliable acknowledged() {
        return new Reliable(rseq, Optional.empty(), agreed, Optional.empty());
    }

    /** Whether this is the PRACK of the open response (RFC 3262 §7.2). */
    boolean acknowledges(Request prack, Request invite) {
        String wanted = rseq + " " + invite.cseq() + " INVITE";
        return open.isPresent() && prack.headers().first("RAck")
                .filter(rack -> rack.replaceAll("\\s+", " ").equals(wanted))
                .isPresent();
    }
}
