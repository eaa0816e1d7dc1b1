package org.linewright.workbench.screen;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/** An open editor. */
@ConsumerType
public interface EditorContent extends ViewContent {

    /** Whether there is something to save. Asked often. */
    boolean dirty();

    /**
     * Everything that is not saved, as plain words of which an equal content can be opened, by this version of the
     * bundle or a later one. Passwords do not belong in it: it may be written to disk.
     */
    Map<String, String> unsaved();

    /**
     * Saves: plans, shows the plan, applies. May open dialogs and may wait with
     * {@link org.linewright.workbench.kit.Waiting}, which keeps the window alive.
     *
     * @return whether all of it is saved; when not, the content has said why and the editor stays open and dirty
     */
    boolean save();

    boolean undoable();

    /** Takes the last change back. */
    void undo();

    boolean redoable();

    /** Does the change again that was taken back last. */
    void redo();
}
