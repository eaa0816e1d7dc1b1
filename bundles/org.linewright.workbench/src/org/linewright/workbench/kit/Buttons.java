package org.linewright.workbench.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;

/** Buttons beside one another, in a second row where there is no room. */
public record Buttons(Composite area, Mnemonics mnemonics) {

    public static Buttons in(Composite parent, Mnemonics mnemonics) {
        Composite area = new Composite(parent, SWT.NONE);
        RowLayout rows = new RowLayout(SWT.HORIZONTAL);
        rows.marginLeft = 0;
        rows.marginRight = 0;
        rows.marginTop = 0;
        rows.marginBottom = 0;
        rows.spacing = Look.GAP;
        rows.wrap = true;
        rows.center = true;
        area.setLayout(rows);
        return new Buttons(area, mnemonics);
    }

    public Button with(String id, Text label, Runnable pressed) {
        Button button = Ids.named(id, new Button(area, SWT.PUSH));
        button.setText(mnemonics.on(Words.of(label)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        return button;
    }
}
