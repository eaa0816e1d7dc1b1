package org.linewright.workbench.diagnostics.trace;

import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.call.Conversation;

/**
 * How much of a conversation is there: the messages themselves never change, so the same extent is drawn the same.
 *
 * @param first the number of its first message
 * @param last the number of its last message
 */
public record Extent(String callId, Masking masking, int messages, long first, long last) {

    public static Extent of(Conversation one, Masking masking) {
        return new Extent(one.callId(), masking, one.entries().size(), one.first().number(),
                one.entries().getLast().number());
    }
}
