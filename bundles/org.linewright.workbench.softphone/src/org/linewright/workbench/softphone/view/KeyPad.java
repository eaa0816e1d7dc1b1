package org.linewright.workbench.softphone.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Fitting;
import org.linewright.workbench.softphone.phone.PhoneCall;

/** The keys of a telephone, by the mouse, and by the keyboard while one of them has the focus. */
final class KeyPad {

    private static final String KEYS = "123A456B789C*0#D";
    private static final int COLUMNS = 4;
    private static final Text NAME = new Text("Wähltasten", "Keypad");
    private static final Text HINT = new Text("Sendet Töne ins Gespräch, auch über die Tastatur, solange eine dieser "
            + "Tasten den Fokus hat.",
            "Sends tones into the call, by the keyboard too while one of these keys has the focus.");

    private final Composite area;
    private final Composite beside;
    private final Label sent;
    private final List<Button> keys = new ArrayList<>();

    KeyPad(Composite parent, CallVerbs verbs) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.MARGIN, Look.SMALL).applyTo(area);
        Label heading = Look.heading(new Label(area, SWT.NONE));
        heading.setText(Words.of(NAME));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        Composite pad = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).spacing(Look.SMALL, Look.SMALL)
                .applyTo(pad);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(pad);
        for (char key : KEYS.toCharArray()) {
            keys.add(button(pad, key, verbs));
        }
        this.beside = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(beside);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).applyTo(beside);
        this.sent = Ids.named("softphone.sent", new Label(beside, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(sent, 20), SWT.DEFAULT).applyTo(sent);
        sent.setText(Words.of(HINT));
    }

    /** Where there is room beside the keys. */
    Composite beside() {
        return beside;
    }

    Control control() {
        return area;
    }

    /** @return whether the page needs another layout */
    boolean show(Fitting now) {
        boolean possible = now.talking().isPresent();
        keys.forEach(key -> key.setEnabled(possible));
        String words = now.talking()
                .map(PhoneCall::sent)
                .filter(pressed -> !pressed.isEmpty())
                .map(pressed -> Words.of("Gesendet: {0}", "Sent: {0}", pressed))
                .orElse(Words.of(HINT));
        boolean other = !words.equals(sent.getText());
        sent.setText(words);
        return other;
    }

    private static Button button(Composite pad, char key, CallVerbs verbs) {
        Button button = Ids.named("softphone.key." + key, new Button(pad, SWT.PUSH));
        button.setText(String.valueOf(key));
        button.setEnabled(false);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> verbs.press(key)));
        button.addListener(SWT.KeyDown, event -> typed(event, verbs));
        GridDataFactory.fillDefaults().hint(Look.characters(button, 6), SWT.DEFAULT).applyTo(button);
        return button;
    }

    private static void typed(Event event, CallVerbs verbs) {
        char key = Character.toUpperCase(event.character);
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && key != 0 && KEYS.indexOf(key) >= 0) {
            verbs.press(key);
            event.doit = false;
        }
    }
}
