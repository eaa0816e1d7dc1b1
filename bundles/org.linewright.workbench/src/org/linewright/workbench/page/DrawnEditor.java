package org.linewright.workbench.page;

import org.linewright.workbench.kit.Snapshot;

/** The drawn editor of one thing. For the UI thread. */
public interface DrawnEditor {

    /** Draws what is to be seen first, and begins to listen. */
    void start();

    /** The desk says how things stand. */
    void seen(Snapshot newer);

    /** The edit is another one: everything that is drawn says so, and it is checked anew. */
    void changed();

    /** As {@code EditorContent.save}. */
    boolean save();

    void focus();

    void close();
}
