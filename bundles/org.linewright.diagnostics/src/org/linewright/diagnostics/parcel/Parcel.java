package org.linewright.diagnostics.parcel;

import java.nio.file.Path;
import java.util.List;

/**
 * A file for support that was made.
 *
 * @param file where it is
 * @param bytes its size
 * @param entries the names in it
 * @param omitted what was left out
 * @param secrets how many secrets were looked for in every entry
 */
public record Parcel(Path file, long bytes, List<String> entries, List<Omission> omitted, int secrets) {
    public Parcel {
        entries = List.copyOf(entries);
        omitted = List.copyOf(omitted);
    }
}
