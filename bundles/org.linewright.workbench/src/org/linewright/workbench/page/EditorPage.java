package org.linewright.workbench.page;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.workbench.kit.Mnemonics;

/**
 * One page of an editor.
 *
 * @param <S> what the pages of this editor show
 */
public interface EditorPage<S> {

    PageInfo info();

    /** Draws it once. */
    Control draw(Composite parent, Mnemonics mnemonics);

    /** Shows this, without calling a listener. Quick: called after every key stroke. */
    void show(S shown);
}
