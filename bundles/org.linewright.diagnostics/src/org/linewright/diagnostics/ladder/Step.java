package org.linewright.diagnostics.ladder;

import java.time.Duration;
import java.time.Instant;

/** A row of the ladder. Columns count from 0. */
public sealed interface Step {

    /** How a message is meant. */
    enum Tone {
        REQUEST,
        PROVISIONAL,
        SUCCESS,
        REDIRECT,
        /** Who are you: the usual answer to a first request. */
        CHALLENGE,
        FAILURE
    }

    /** When it happened, since the ladder's first message. */
    Duration since();

    int from();

    int to();

    /**
     * A message, its retransmissions folded into it.
     *
     * @param number its number in the trace
     * @param at the wall clock
     * @param label what it says: a method, or a status with its reason
     * @param note what is worth knowing beside it, such as a Reason or why the guard refused it; may be empty
     * @param repeats how many times it was sent again
     * @param last when it was sent the last time, since the ladder's first message
     */
    record Arrow(long number, Instant at, Duration since, int from, int to, Tone tone, String label, String note,
            int repeats, Duration last) implements Step {
    }

    /**
     * Sound between two, as they agreed on it.
     *
     * @param until when it ended: at the next agreement, at the BYE, or with the last message
     * @param codec what they agreed on
     * @param there address and port of the one in column {@code from}
     * @param back address and port of the other one
     * @param ways what each may send, in the words of RFC 8866 §6.7: {@code sendrecv}, seen from column {@code to}
     * @param packetsThere how many packets went from {@code there} to {@code back}; -1 when that is not known
     * @param packetsBack the same the other way
     */
    record Sound(Duration since, Duration until, int from, int to, String codec, String there, String back, String ways,
            long packetsThere, long packetsBack) implements Step {

        /** Codec and addresses on one line. */
        public String label() {
            String ends = there + (ways.equals("sendrecv") ? " <> " : " (" + ways + ") ") + back;
            return "RTP " + codec + " " + ends
                    + (packetsThere < 0 ? "" : ", " + packetsThere + " > < " + packetsBack);
        }
    }
}
