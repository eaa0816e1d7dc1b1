package org.linewright.workbench.page;

import java.util.Map;

/** One thing being edited: what is typed, and the way back and forth. For the UI thread. */
public interface Edited {

    /** Whether something is not saved. */
    boolean dirty();

    /** As {@code EditorContent.unsaved}. */
    Map<String, String> words();

    History<?> history();
}
