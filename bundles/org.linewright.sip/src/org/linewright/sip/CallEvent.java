package org.linewright.sip;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What happens to a call. Of {@link Refused}, {@link Unreached} and {@link Ended} each call has exactly one, the last. */
public sealed interface CallEvent {

    /**
     * The INVITE left, or left again.
     *
     * @param bytes how large it was: RFC 3261 §18.1.1 wants at most 1300 over UDP
     */
    record Calling(InetSocketAddress server, int bytes) implements CallEvent {
    }

    /** A 3xx has sent the call on, as often as was wished: it calls there now. */
    record SentOn(String target) implements CallEvent {
    }

    /**
     * A provisional answer came.
     *
     * @param leg which of the phones that ring it is about; the same word for the same phone
     * @param early the answer to our offer before anybody has answered the call: announcements, ringing tones
     */
    record Progress(int status, String phrase, String leg, Optional<Description> early) implements CallEvent {
    }

    /**
     * The call is answered.
     *
     * @param leg the phone that answered
     * @param answer the answer to our offer; empty when there was no offer of ours, or it was answered before
     * @param claims who answered, when the PBX says
     */
    record Answered(String leg, Optional<Description> answer, Optional<Claims> claims) implements CallEvent {
    }

    /** An incoming call that we took has arrived at the caller: from now on both sides talk. */
    record Confirmed(Optional<Description> answer) implements CallEvent {
    }

    /** The other side offers a session, which waits for {@link Call#answer}: 16 × T1. */
    record OfferArrived(Description offer) implements CallEvent {
    }

    /** The answer to {@link Call#offer}. */
    record OfferAnswered(Description answer) implements CallEvent {
    }

    /** Our offer was not taken; the session stays as it was. */
    record OfferRefused(int status, String phrase) implements CallEvent {
    }

    /** The other side pressed a key, and tells by INFO. */
    record Key(char key) implements CallEvent {
    }

    /**
     * The other side asks us to call somebody else instead (RFC 3515); {@link Call#takeTransfer} or
     * {@link Call#declineTransfer} is waited for 16 × T1.
     *
     * @param target whom to call
     * @param by who asks for it (RFC 3892)
     * @param replaces which call that one is to take the place of: the value of a Replaces header (RFC 3891)
     */
    record TransferAsked(String target, Optional<String> by, Optional<String> replaces) implements CallEvent {
    }

    /**
     * How a transfer that we asked for goes.
     *
     * @param status what the new call was answered, or our request when that was refused; 0 when it is not said
     * @param over whether nothing more is told
     */
    record TransferProgress(int status, String phrase, boolean over) implements CallEvent {
    }

    /** Somebody else is at the other end, or he is known by another name. */
    record PeerChanged(Claims claims) implements CallEvent {
    }

    /**
     * The call was refused. The last event.
     *
     * @param reason the words of a Reason header (RFC 3326), else of a Warning (RFC 3261 §20.43); may be empty
     * @param contacts where a 3xx sends us
     */
    record Refused(int status, String phrase, String reason, List<String> contacts, Optional<Duration> retryAfter)
            implements CallEvent {
        public Refused {
            contacts = List.copyOf(contacts);
        }
    }

    /**
     * No server took the call. The last event.
     *
     * @param detail why, in the words of the system; empty when nobody answered
     */
    record Unreached(String detail) implements CallEvent {
    }

    /**
     * The call is over. The last event.
     *
     * @param by who ended it
     * @param reason the words of a Reason header, or of what went wrong; may be empty
     */
    record Ended(By by, String reason) implements CallEvent {
    }

    /** Who ended a call. */
    enum By {
        US,
        THEM,
        /** The other side forgot it or fell silent. */
        FAULT
    }

    /** Whether nothing follows. */
    default boolean last() {
        return this instanceof Refused || this instanceof Unreached || this instanceof Ended;
    }
}
