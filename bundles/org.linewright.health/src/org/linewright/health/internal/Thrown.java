package org.linewright.health.internal;

import java.util.List;

/** A stack trace in one line. */
final class Thrown {

    private static final String CAUSE = "Caused by: ";
    private static final int MOST_LETTERS = 200;

    private Thrown() {
    }

    /** The kind and the first line of the message of what was thrown first; never where. */
    static String told(String trace) {
        List<String> causes = trace.lines().map(String::strip).filter(line -> line.startsWith(CAUSE)).toList();
        String first = causes.isEmpty()
                ? trace.lines().findFirst().orElse("")
                : causes.getLast().substring(CAUSE.length());
        return first.length() <= MOST_LETTERS ? first : first.substring(0, MOST_LETTERS - 1) + "…";
    }
}
