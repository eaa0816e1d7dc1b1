package org.linewright.sip;

import java.util.List;
import java.util.Optional;

/** What a subscription is told. */
public sealed interface News {

    /**
     * What waits in a voice box (RFC 3842 §5.2).
     *
     * @param waiting whether there is anything new at all
     * @param account the address of the box; empty when it is not told
     * @param voice the voice messages; empty when they are not counted
     */
    record Messages(boolean waiting, String account, Optional<Counts> voice) implements News {
    }

    /** How many messages there are, and how many of each are urgent. */
    record Counts(int fresh, int heard, int freshUrgent, int heardUrgent) {
    }

    /**
     * Who telephones.
     *
     * @param dialogs all that are not over
     * @param closed whether it is told that nobody is registered there (RFC 3863 within RFC 4235)
     */
    record Dialogs(List<DialogSeen> dialogs, boolean closed) implements News {
        public Dialogs {
            dialogs = List.copyOf(dialogs);
        }
    }

    /** Whether somebody is registered there (RFC 3680). */
    record Registered(boolean registered) implements News {
    }
}
