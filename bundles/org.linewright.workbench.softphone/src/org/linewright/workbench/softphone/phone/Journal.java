package org.linewright.workbench.softphone.phone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The calls that are over, the newest first; the oldest are forgotten. For the UI thread. */
final class Journal {

    static final int MOST = 1000;

    private final List<JournalEntry> entries = new ArrayList<>();

    List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    void add(JournalEntry entry) {
        entries.addFirst(entry);
        arrange();
    }

    /** Those of earlier sessions. */
    void add(List<JournalEntry> earlier) {
        earlier.stream().filter(entry -> !entries.contains(entry)).forEach(entries::add);
        arrange();
    }

    void change(UnaryOperator<JournalEntry> change) {
        entries.replaceAll(change);
    }

    private void arrange() {
        entries.sort(Comparator.comparing(JournalEntry::begun).reversed());
        while (entries.size() > MOST) {
            entries.removeLast();
        }
    }
}
