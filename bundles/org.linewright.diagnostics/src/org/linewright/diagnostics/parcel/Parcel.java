package org.linewright.diagnostics.parcel;

import java.nio.file.Path;
import java.util.List;
import org.linewright.core.Text;

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

    /** What was made, in one sentence that names it so. */
    public Text words(Path shown) {
        return Text.of("{0}: {1} Teile, {2} KB. In keinem steht eines der {3} Passwörter, nach denen gesucht wurde.",
                "{0}: {1} parts, {2} KB. None holds any of the {3} passwords that were looked for.", shown,
                entries.size(), (bytes + 1023) / 1024, secrets);
    }
}
