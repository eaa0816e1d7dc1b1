package org.linewright.workbench.diagnostics.trace;

import java.util.Locale;
import org.linewright.diagnostics.TraceEntry;

/**
 * Which messages a person wants to see. What is blank asks nothing.
 *
 * @param text stands in the message as it is shown, in upper or lower case
 * @param line the line it belongs to, as it is shown
 * @param method its method; responses belong to what they answer
 * @param topic what its conversation is for
 */
public record Filter(String text, String line, String method, Topic topic) {

    public static final Filter NONE = new Filter("", "", "", Topic.ALL);

    boolean admits(TraceEntry one) {
        return (line.isBlank() || line.equals(one.line()))
                && (method.isBlank() || method.equalsIgnoreCase(one.message().method()))
                && (text.isBlank() || said(one).contains(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static String said(TraceEntry one) {
        return one.message().text().toLowerCase(Locale.ROOT);
    }
}
