package org.linewright.store.internal.disk;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one commit changes in the directory.
 *
 * @param puts new texts by name
 * @param removed the names that go
 * @param audit what is added to the audit log
 */
public record Plan(SortedMap<String, String> puts, List<String> removed, String audit) {

    /** Makes a directory a configuration. */
    public static final Plan EMPTY_CONFIGURATION = new Plan(new TreeMap<>(Map.of(Layout.HEAD, "schema: 1\n")),
            List.of(), "");

    public Plan {
        puts = Collections.unmodifiableSortedMap(new TreeMap<>(puts));
        removed = List.copyOf(removed);
    }

    public boolean empty() {
        return puts.isEmpty() && removed.isEmpty();
    }
}
