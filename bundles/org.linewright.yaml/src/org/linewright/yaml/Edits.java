package org.linewright.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements of stretches of one text, applied all at once. */
final class Edits {

    private record Edit(int from, int to, String by) {
    }

    private static final Comparator<Edit> ORDER = Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to);

    private final List<Edit> edits = new ArrayList<>();

    void replace(int from, int to, String by) {
        edits.add(new Edit(from, to, by));
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void remove(int from, int to) {
        replace(from, to, "");
    }

    /** The text with every replacement made, new lines ending as the old ones do. */
    String applied(String text) {
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder out = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Edit edit : edits.stream().sorted(ORDER).toList()) {
            if (edit.from >= done) {
                out.append(text, done, edit.from).append(edit.by.replace("\n", newline));
                done = edit.to;
            }
        }
        return out.append(text, done, text.length()).toString();
    }
}
