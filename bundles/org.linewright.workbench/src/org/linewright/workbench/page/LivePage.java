package org.linewright.workbench.page;

import org.linewright.workbench.kit.Snapshot;

/**
 * A page that also shows how the running lines do.
 *
 * @param <S> what the pages of this editor show
 */
public interface LivePage<S> extends EditorPage<S> {

    /** The edit is the same, but lines do better or worse. Quick: called ten times a second at most. */
    void live(Snapshot newer);
}
