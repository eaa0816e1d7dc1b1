package org.linewright.workbench.line.editor;

import org.linewright.workbench.kit.Snapshot;

/** A page that also shows how the running lines do. */
interface LivePage extends EditorPage {

    /** The edit is the same, but lines do better or worse. Quick: called ten times a second at most. */
    void live(Snapshot newer);
}
