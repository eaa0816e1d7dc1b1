package org.linewright.workbench.diagnostics.trace;

import java.util.Optional;

/**
 * What a person has chosen.
 *
 * @param callId the conversation
 * @param message the number of its message; 0 when none is
 * @param pinned the conversation that others are compared with
 */
public record Choice(Optional<String> callId, long message, Optional<String> pinned) {

    static final Choice NONE = new Choice(Optional.empty(), 0, Optional.empty());

    Choice of(String conversation, long number) {
        return new Choice(Optional.of(conversation), number, pinned);
    }

    Choice pinning(Optional<String> conversation) {
        return new Choice(callId, message, conversation);
    }
}
