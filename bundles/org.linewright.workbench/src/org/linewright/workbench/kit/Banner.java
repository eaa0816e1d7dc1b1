package org.linewright.workbench.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;

/** A sentence above a page about how it was opened, with something to do about it. */
public final class Banner {

    private final Composite area;

    public Banner(Composite parent, Text sentence) {
        this.area = Ids.named("banner", Look.as(Look.Role.CARD, new Composite(parent, SWT.BORDER)));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Look.GAP, Look.GAP).spacing(Look.GAP, Look.GAP)
                .applyTo(area);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(Icon.NOTE.image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Label words = Ids.named("banner.sentence", new Label(area, SWT.WRAP));
        words.setText(Words.plain(Words.of(sentence)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(words, 30), SWT.DEFAULT).applyTo(words);
    }

    public Control control() {
        return area;
    }

    /** Adds something to do about it. */
    public void offering(Text label, Mnemonics mnemonics, Runnable pressed) {
        new Label(area, SWT.NONE);
        Button button = Ids.named("banner.button", new Button(area, SWT.PUSH));
        button.setText(mnemonics.on(Words.of(label)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        GridDataFactory.swtDefaults().applyTo(button);
    }
}
