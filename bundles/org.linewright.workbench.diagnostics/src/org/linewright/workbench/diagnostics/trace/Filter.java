package org.linewright.workbench.diagnostics.trace;

import java.util.List;
import java.util.Locale;
import org.linewright.diagnostics.TraceEntry;

/**
 * Which messages a person wants to see. What is blank asks nothing.
 *
 * @param text stands in the message as it is shown, in upper or lower case
 * @param line the line it belongs to
 * @param method its method; responses belong to what they answer
 * @param topic what its conversation is for
 */
public record Filter(String text, Named line, String method, Topic topic) {

    public static final Filter NONE = new Filter("", Named.ANY, "", Topic.ALL);

    /**
     * A line. It has another name where names are replaced, so one of its messages stands for it.
     *
     * @param name as it is shown; blank for any
     * @param message the number of a message of it; 0 when none is known
     */
    public record Named(String name, long message) {

        public static final Named ANY = new Named("", 0);

        /** The same as these messages name it, by the newest of them that belongs to it. */
        Named among(List<TraceEntry> entries) {
            String now = entries.stream().filter(one -> one.number() == message).findFirst().map(TraceEntry::line)
                    .orElse(name);
            return name.isBlank()
                    ? ANY
                    : new Named(now, entries.reversed().stream().filter(one -> one.line().equals(now)).findFirst()
                            .map(TraceEntry::number).orElse(message));
        }
    }

    /** Everything of this line. */
    static Filter of(TraceEntry one) {
        return new Filter("", new Named(one.line(), one.number()), "", Topic.ALL);
    }

    /** The same with the line as these messages name it. */
    Filter among(List<TraceEntry> entries) {
        return new Filter(text, line.among(entries), method, topic);
    }

    /** The same for any line. */
    Filter anywhere() {
        return new Filter(text, Named.ANY, method, topic);
    }

    boolean admits(TraceEntry one) {
        return (line.name().isBlank() || line.name().equals(one.line()))
                && (method.isBlank() || method.equalsIgnoreCase(one.message().method()))
                && (text.isBlank() || said(one).contains(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static String said(TraceEntry one) {
        return one.message().text().toLowerCase(Locale.ROOT);
    }
}
