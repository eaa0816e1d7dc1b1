package org.linewright.workbench.location.editor.words;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;

/**
 * An edit and what it began from, as plain words: they outlive the editor, the bundle and the program.
 *
 * @param base the location when the edit began
 */
public record EditWords(Location base, LocationEdit edit) {

    private static final String BASE = "base.";
    private static final String MINE = "mine.";
    private static final String ID = "location";

    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        words.put(ID, base.id().value());
        new LocationWords(words, BASE).put(LocationEdit.of(base));
        new LocationWords(words, MINE).put(edit);
        return words;
    }

    /** The edit again; empty when these are not the words of one. */
    public static Optional<EditWords> of(Map<String, String> words) {
        return Optional.of(words.getOrDefault(ID, ""))
                .filter(id -> LocationId.fits(id) && words.containsKey(MINE + "name"))
                .map(LocationId::new)
                .map(id -> new EditWords(new LocationWords(words, BASE).edit(id).location(),
                        new LocationWords(words, MINE).edit(id)));
    }
}
