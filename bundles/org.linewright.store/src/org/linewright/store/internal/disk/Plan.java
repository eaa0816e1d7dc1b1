package org.linewright.store.internal.disk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What one commit changes in the directory.
 *
 * @param puts new contents by name
 * @param removed the names that go
 * @param audit what is added to the audit log
 */
public record Plan(SequencedMap<String, byte[]> puts, List<String> removed, String audit) {

    public Plan() {
        this(new LinkedHashMap<>(), new ArrayList<>(), "");
    }

    public Plan put(String name, String text) {
        puts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Plan remove(String name) {
        removed.add(name);
        return this;
    }

    public Plan withAudit(String lines) {
        return new Plan(puts, removed, lines);
    }

    public boolean empty() {
        return puts.isEmpty() && removed.isEmpty();
    }
}
