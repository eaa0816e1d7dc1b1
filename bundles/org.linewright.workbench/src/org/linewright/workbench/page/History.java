package org.linewright.workbench.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A value with its past and its future. Changes of one kind in a row, such as typing in one field, are one step.
 *
 * @param <T> an immutable value
 */
public final class History<T> {

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private T saved;
    private T now;
    private String lastKind = "";

    public History(T saved) {
        this.saved = saved;
        this.now = saved;
    }

    public T now() {
        return now;
    }

    public T saved() {
        return saved;
    }

    public boolean dirty() {
        return !now.equals(saved);
    }

    /** Goes on to {@code next}; {@code kind} names what was changed, such as the key of a field. */
    public void change(T next, String kind) {
        if (next.equals(now)) {
            return;
        }
        if (!kind.equals(lastKind) || past.isEmpty()) {
            past.push(now);
        }
        lastKind = kind;
        future.clear();
        now = next;
    }

    /** The next change is a step of its own, whatever its kind: the person went elsewhere in between. */
    public void pause() {
        lastKind = "";
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    public void undo() {
        pause();
        if (canUndo()) {
            future.push(now);
            now = past.pop();
        }
    }

    public void redo() {
        pause();
        if (canRedo()) {
            past.push(now);
            now = future.pop();
        }
    }

    /** Back to what is saved, as a step that can be undone. */
    public void revert() {
        pause();
        change(saved, "revert");
    }

    /** Goes on from {@code onDisk} as what is saved: both were brought together in {@code merged}. */
    public void settle(T onDisk, T merged) {
        pause();
        change(merged, "merge");
        save(onDisk);
    }

    /** This is what is saved now; the past stays, so that it can be undone still. */
    public void save(T value) {
        pause();
        saved = value;
    }
}
