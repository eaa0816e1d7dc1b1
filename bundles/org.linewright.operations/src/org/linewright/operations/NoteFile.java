package org.linewright.operations;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.linewright.core.Outcome;
import org.linewright.store.ExchangeFile;

/** The file of an integration note, or of the profile that was drafted from one. Waits for the disk. */
public record NoteFile(Path path) {

    /** The note; refused when the file cannot be read or is too large. Bytes that are no UTF-8 become U+FFFD. */
    public Outcome<String> read() {
        return new ExchangeFile(path).read().map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Writes a profile whole or not at all.
     *
     * @param over whether a file that is there may be replaced; otherwise it is refused
     */
    public Outcome<Path> write(String profile, boolean over) {
        return new ExchangeFile(path).write(profile, over);
    }
}
