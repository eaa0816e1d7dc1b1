package org.linewright.workbench.diagnostics.trace;

import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;

/** A row of the list. */
public sealed interface Row {

    Conversation conversation();

    /** Says the same as long as the row does. */
    String key();

    /**
     * Above the messages of a conversation.
     *
     * @param folded whether its messages are left out below
     */
    record Head(Conversation conversation, boolean folded) implements Row {
        @Override
        public String key() {
            return conversation.callId() + " " + conversation.entries().size() + " " + folded;
        }
    }

    record Message(Conversation conversation, TraceEntry entry) implements Row {
        @Override
        public String key() {
            return Long.toString(entry.number());
        }
    }
}
