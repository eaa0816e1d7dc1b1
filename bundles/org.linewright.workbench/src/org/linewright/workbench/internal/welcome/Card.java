package org.linewright.workbench.internal.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;

/** One way to begin: a button, what comes of it, and why it cannot be pressed while it cannot. */
record Card(Button button, Label reason) {

    private static final int WIDTH = 76;

    static Card in(Composite parent, String id, Icon icon, String label, Text about, Text impossible,
            Runnable pressed) {
        Composite card = Look.as(Look.Role.CARD, new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(card);
        Button button = Ids.named(id, new Button(card, SWT.PUSH));
        button.setImage(icon.image());
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        Look.as(Look.Role.SUBDUED, words(card, about));
        Card drawn = new Card(button, Ids.named(id + ".reason", words(card, impossible)));
        drawn.offer(true);
        return drawn;
    }

    /** A label that breaks where it becomes hard to read. */
    static Label words(Composite parent, Text text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(Words.plain(Words.of(text)));
        GridDataFactory.fillDefaults().hint(Look.characters(label, WIDTH), SWT.DEFAULT).applyTo(label);
        return label;
    }

    void offer(boolean possible) {
        button.setEnabled(possible);
        reason.setVisible(!possible);
        ((GridData) reason.getLayoutData()).exclude = possible;
        reason.requestLayout();
    }
}
