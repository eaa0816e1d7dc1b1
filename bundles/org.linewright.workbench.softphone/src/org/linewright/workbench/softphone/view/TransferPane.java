package org.linewright.workbench.softphone.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Fitting;

/** Whom the other side is sent to, without asking there first or after. */
final class TransferPane {

    private static final int DIGITS = 12;
    private static final Text TO = new Text("Vermitteln an", "Transfer to");

    private final Buttons buttons;
    private final org.eclipse.swt.widgets.Text number;
    private final Button button;
    private final Button connect;
    private boolean possible;

    TransferPane(Composite parent, Mnemonics mnemonics, CallVerbs verbs) {
        this.buttons = Buttons.in(parent, mnemonics);
        Composite whom = new Composite(buttons.area(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, 0).applyTo(whom);
        new Label(whom, SWT.NONE).setText(mnemonics.on(Words.of(TO)) + ":");
        this.number = AccessibleName.on(Ids.named("softphone.transfer.number",
                new org.eclipse.swt.widgets.Text(whom, SWT.BORDER | SWT.SINGLE)), TO);
        GridDataFactory.swtDefaults().hint(Look.characters(number, DIGITS), SWT.DEFAULT).applyTo(number);
        this.button = buttons.with("softphone.transfer", new Text("Vermitteln", "Transfer"), () -> press(verbs));
        button.setToolTipText(Words.of("Schickt die Gegenseite ohne Rückfrage an diese Nummer.",
                "Sends the other side to this number without asking there first."));
        this.connect = buttons.with("softphone.connect", new Text("Verbinden", "Connect both"), verbs::connect);
        connect.setToolTipText(Words.of("Verbindet die Gegenseiten zweier Gespräche miteinander; beide enden hier.",
                "Connects the other sides of two calls with one another; both end here."));
        connect.setEnabled(false);
        number.addModifyListener(event -> enable());
        number.addListener(SWT.DefaultSelection, event -> press(verbs));
        enable();
    }

    Control control() {
        return buttons.area();
    }

    void show(Fitting now) {
        possible = now.talking().isPresent();
        connect.setEnabled(now.connectable().isPresent());
        enable();
    }

    private void enable() {
        number.setEnabled(possible);
        button.setEnabled(possible && !number.getText().isBlank());
    }

    private void press(CallVerbs verbs) {
        if (button.isEnabled()) {
            verbs.transfer(number.getText());
            number.setText("");
        }
    }
}
