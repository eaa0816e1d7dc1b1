package org.linewright.store.internal.disk;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;

/**
 * The committed files of a configuration, read at one moment.
 *
 * @param files their texts by name, or why one cannot be read
 * @param version names exactly these contents
 * @param remarks what is worth saying about other files
 */
public record Tree(SortedMap<String, Outcome<String>> files, String version, List<Trouble> remarks) {

    public Tree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        remarks = List.copyOf(remarks);
    }

    public Optional<Outcome<String>> file(String name) {
        return Optional.ofNullable(files.get(name)); // framework-driven null
    }
}
