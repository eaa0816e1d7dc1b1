package org.linewright.workbench.location.trace;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** A field for one number; Escape empties it. */
final class OneLine {

    private OneLine() {
    }

    /** Behind its label, as wide as there is room. */
    static Text in(Composite area, Mnemonics mnemonics, String id, org.linewright.core.Text words) {
        Text field = new Labelled(area, mnemonics).with(id, words, parent -> new Text(parent, SWT.BORDER | SWT.SINGLE));
        field.setMessage(Words.of("tippen oder einfügen", "type or paste"));
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        });
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Look.characters(field, 14), SWT.DEFAULT).applyTo(field);
        return field;
    }
}
