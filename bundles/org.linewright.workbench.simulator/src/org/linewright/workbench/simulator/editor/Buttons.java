package org.linewright.workbench.simulator.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Buttons beside one another; they wrap where there is no room. */
final class Buttons {

    private final Composite area;
    private final Mnemonics mnemonics;

    Buttons(Composite parent, Mnemonics mnemonics) {
        this.area = new Composite(parent, SWT.NONE);
        this.mnemonics = mnemonics;
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginRight = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = Look.GAP;
        row.center = true;
        area.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    }

    /** For what is not a button. */
    Composite control() {
        return area;
    }

    Button add(String id, Text label, Runnable pressed) {
        Button button = Ids.named(id, new Button(area, SWT.PUSH));
        button.setText(mnemonics.on(Words.of(label)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        return button;
    }
}
