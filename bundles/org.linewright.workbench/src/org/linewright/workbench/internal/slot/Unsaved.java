package org.linewright.workbench.internal.slot;

import java.util.Map;
import java.util.Optional;
import org.linewright.workbench.screen.EditorContent;

/** What is not saved in one editor: held while its content is away, and kept as a draft until it is saved or given up. */
final class Unsaved {

    private final Unfinished unfinished;
    private final Place place;
    private Optional<Map<String, String>> held = Optional.empty();
    private boolean kept;

    Unsaved(Unfinished unfinished, Place place) {
        this.unfinished = unfinished;
        this.place = place;
    }

    /** What the next content opens with. */
    Optional<Map<String, String>> held() {
        return held;
    }

    /** This is to be gone on with. */
    void hold(Map<String, String> words) {
        held = Optional.of(Map.copyOf(words));
        kept = true;
    }

    /** A content came and took what was held. */
    void taken() {
        held = Optional.empty();
    }

    /** The content is about to leave. */
    void left(Optional<EditorContent> content) {
        held = words(content);
    }

    /** Keeps it as it is now; nothing when all of it is saved. */
    void keep(String title, Optional<EditorContent> content) {
        words(content).or(() -> held).ifPresentOrElse(words -> {
            kept = true;
            unfinished.keep(place, title, words);
        }, this::forget);
    }

    /** The editor is closed: the person was asked before. */
    void forget() {
        if (kept) {
            kept = false;
            unfinished.forget(place);
        }
    }

    private static Optional<Map<String, String>> words(Optional<EditorContent> content) {
        return content.filter(EditorContent::dirty).map(EditorContent::unsaved).map(Map::copyOf);
    }
}
