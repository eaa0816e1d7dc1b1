package org.linewright.workbench.diagnostics.compare;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Above a comparison: what can be done with it, which conversations they are, and how much differs. */
final class CompareBar {

    private static final Text SECOND = new Text("Links: {0}\nWählen Sie in der Aufzeichnung das Gespräch für rechts.",
            "Left: {0}\nChoose the conversation for the right in the trace.");
    private static final Text BOTH = new Text("Links: {0}\nRechts: {1}", "Left: {0}\nRight: {1}");

    private final Composite area;
    private final Label state;
    private final Button swap;
    private final Button copy;
    private Compared compared = Compared.NONE;
    private String names = "";

    /** @param reader the language of what is copied */
    CompareBar(Composite parent, Locale reader, Runnable swapping, Runnable ending) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL).applyTo(area);
        Buttons buttons = Buttons.in(area, new Mnemonics());
        this.swap = buttons.with("compare.swap", new Text("Seiten tauschen", "Swap the sides"), swapping);
        this.copy = buttons.with("compare.copy", new Text("Als Text kopieren", "Copy as text"),
                () -> new CopyAction(Text.EMPTY, () -> names + "\n\n" + compared.text(reader)).run());
        buttons.with("compare.end", new Text("Vergleich beenden", "End the comparison"), ending);
        this.state = Ids.named("compare.state", Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.area());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(state, 30), SWT.DEFAULT).applyTo(state);
    }

    Control control() {
        return area;
    }

    /** Only the left side is chosen. */
    void name(String left) {
        say(Words.of(SECOND.with(left)));
    }

    void name(String left, String right) {
        say(Words.of(BOTH.with(left, right)));
    }

    void swappable(boolean possible) {
        swap.setEnabled(possible);
    }

    void show(Compared now) {
        compared = now;
        copy.setEnabled(!now.rows().isEmpty());
        say(names);
    }

    private void say(String words) {
        names = words;
        String counted = compared.rows().isEmpty()
                ? names
                : names + "\n" + Words.of("{0} von {1} Nachrichten weichen auffällig ab.",
                        "{0} of {1} messages differ remarkably.", compared.remarkable(), compared.rows().size());
        if (!Words.plain(counted).equals(state.getText())) {
            state.setText(Words.plain(counted));
            state.requestLayout();
        }
    }
}
