package org.linewright.workbench.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;

/**
 * The rows of a form: labels in the first column, what they label in the second.
 *
 * @param rows with these two columns
 * @param mnemonics those of the whole page
 */
record FormRows(Composite rows, Mnemonics mnemonics) {

    /** So many characters wide a label is at most; a longer one goes on below. */
    private static final int LABEL = 24;

    static FormRows in(Composite page, Mnemonics mnemonics) {
        Composite rows = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.MARGIN, Look.GAP).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        return new FormRows(rows, mnemonics);
    }

    void label(Text words, int place) {
        Label label = new Label(rows, SWT.WRAP | SWT.RIGHT);
        label.setText(mnemonics.on(Words.of(words)) + ":");
        int width = Math.min(Look.characters(label, LABEL), label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        GridDataFactory.swtDefaults().align(SWT.END, place).hint(width, SWT.DEFAULT).applyTo(label);
    }

    /** A button in the second column; it says itself what it is. */
    Button button(Text words, int style) {
        new Label(rows, SWT.NONE);
        Button button = new Button(rows, style);
        button.setText(mnemonics.on(Words.of(words)));
        return button;
    }

    /** A line of explanation in the second column. */
    Label hint(Text words) {
        new Label(rows, SWT.NONE);
        Label label = Look.as(Look.Role.SUBDUED, new Label(rows, SWT.WRAP));
        label.setText(Words.plain(Words.of(words)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, 30), SWT.DEFAULT).applyTo(label);
        return label;
    }
}
