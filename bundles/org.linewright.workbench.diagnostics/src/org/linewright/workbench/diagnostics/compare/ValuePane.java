package org.linewright.workbench.diagnostics.compare;

import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.workbench.diagnostics.compare.Compared.Row;
import org.linewright.workbench.diagnostics.view.Ink;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;

/** Both values of a row, whole; what differs in them is marked. */
final class ValuePane {

    private final StyledText left;
    private final StyledText right;

    ValuePane(Composite parent) {
        SashForm both = new SashForm(parent, SWT.HORIZONTAL);
        this.left = text(both, "compare.left", new Text("Linker Wert", "Left value"));
        this.right = text(both, "compare.right", new Text("Rechter Wert", "Right value"));
    }

    void show(Optional<Row> row) {
        Unlike unlike = Unlike.of(row.map(Row::left).orElse(""), row.map(Row::right).orElse(""));
        Ink ink = Ink.on(left);
        write(left, row.map(Row::left).orElse(""), unlike.from(), unlike.left(), ink);
        write(right, row.map(Row::right).orElse(""), unlike.from(), unlike.right(), ink);
    }

    private static StyledText text(Composite parent, String id, Text name) {
        StyledText text = AccessibleName.on(
                Ids.named(id, new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL)), name);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(Look.SMALL, Look.SMALL, Look.SMALL, Look.SMALL);
        return text;
    }

    private static void write(StyledText text, String value, int from, int length, Ink ink) {
        text.setText(value);
        text.setStyleRange(new StyleRange(from, length, ink.bad(), ink.chosen(), SWT.BOLD));
    }
}
