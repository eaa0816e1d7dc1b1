package org.linewright.workbench.screen;

import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The part that shows an editor's content. */
@ProviderType
public interface EditorSlot extends Slot {

    /** Which thing of its kind is edited, such as the id of a group. Lasting: it is remembered over restarts. */
    String thing();

    /** What an earlier content had not saved; the editor opens with it and is dirty. Empty opens what is saved. */
    Optional<Map<String, String>> unsaved();

    /** To be called after every change of {@link EditorContent#dirty}, {@code undoable} or {@code redoable}. */
    void changed();
}
