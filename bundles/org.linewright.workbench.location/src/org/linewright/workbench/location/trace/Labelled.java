package org.linewright.workbench.location.trace;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Fields, each behind its label, which also names it for a screen reader. */
record Labelled(Composite area, Mnemonics mnemonics) {

    <T extends Control> T with(String id, Text words, Function<Composite, T> drawn) {
        Label label = new Label(area, SWT.NONE);
        label.setText(mnemonics.on(Words.of(words)) + ":");
        return AccessibleName.on(Ids.named(id, drawn.apply(area)), words);
    }
}
