package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.location.Location;
import org.linewright.operations.LocationChange;
import org.linewright.operations.Wish;
import org.linewright.workbench.location.editor.words.EditWords;
import org.linewright.workbench.location.editor.words.LocationEdit;
import org.linewright.workbench.page.Difference;
import org.linewright.workbench.page.Edited;
import org.linewright.workbench.page.History;

/**
 * One location being edited: what is saved, what is typed, the way back and forth. Only for one thread, that of the
 * window.
 */
final class Editing implements Edited {

    private final History<LocationEdit> history;
    private Location base;

    Editing(Location saved) {
        this.base = saved;
        this.history = new History<>(LocationEdit.of(saved));
    }

    /** Goes on with what an earlier editor left; empty when these are not its words. */
    static Optional<Editing> restored(Map<String, String> words) {
        return EditWords.of(words).map(kept -> {
            Editing editing = new Editing(kept.base());
            editing.change("", kept.edit());
            return editing;
        });
    }

    /** The location when the edit began, or as it was saved or brought together last. */
    Location base() {
        return base;
    }

    LocationEdit now() {
        return history.now();
    }

    /** Goes on to {@code next}; changes of one kind in a row, such as typing in one field, are one step. */
    void change(String kind, LocationEdit next) {
        history.change(next, kind);
    }

    @Override
    public History<LocationEdit> history() {
        return history;
    }

    @Override
    public boolean dirty() {
        return !now().location().equals(base) || now().misfit() && history.dirty();
    }

    /** Whether the location on disk is another one than the edit began from. */
    boolean overtaken(Location onDisk) {
        return !onDisk.equals(base);
    }

    /**
     * Goes along with what is on disk while nothing is typed.
     *
     * @return whether anything changed
     */
    boolean follow(Location onDisk) {
        if (!overtaken(onDisk) || dirty()) {
            return false;
        }
        settle(onDisk, onDisk);
        return true;
    }

    /** The edit now stands on {@code onDisk}: both were brought together in {@code merged}. */
    void settle(Location onDisk, Location merged) {
        base = onDisk;
        history.settle(LocationEdit.of(onDisk), LocationEdit.of(merged));
    }

    /** It is saved like this. */
    void saved(Location onDisk) {
        settle(onDisk, onDisk);
    }

    Wish wish() {
        return Wish.put(now().location());
    }

    /** What is typed beside what is saved. */
    List<Difference> differences() {
        return differences(base, now().location());
    }

    static List<Difference> differences(Location before, Location after) {
        return LocationChange.between(before, after).stream()
                .map(one -> new Difference(one.label(), one.before(), one.after()))
                .toList();
    }

    @Override
    public Map<String, String> words() {
        return new EditWords(base, now()).words();
    }
}
