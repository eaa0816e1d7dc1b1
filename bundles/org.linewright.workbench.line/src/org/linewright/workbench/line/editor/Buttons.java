package org.linewright.workbench.line.editor;

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

/** Buttons beside one another, in a second row where there is no room. */
record Buttons(Composite area, Mnemonics mnemonics) {

    static Buttons in(Composite parent, Mnemonics mnemonics) {
        Composite area = new Composite(parent, SWT.NONE);
        RowLayout rows = new RowLayout(SWT.HORIZONTAL);
        rows.marginLeft = 0;
        rows.marginRight = 0;
        rows.marginTop = 0;
        rows.marginBottom = 0;
        rows.spacing = Look.GAP;
        rows.wrap = true;
        area.setLayout(rows);
        return new Buttons(area, mnemonics);
    }

    Button with(String id, Text label, Runnable pressed) {
        Button button = Ids.named(id, new Button(area, SWT.PUSH));
        button.setText(mnemonics.on(Words.of(label)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        return button;
    }
}
