package org.linewright.workbench.simulator.editor;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;
import org.linewright.workbench.simulator.box.Misbehaviour;

/** Which fault the PBX has for training; one that is chosen counts at once. */
final class FaultFields {

    private static final int FIRST_SECONDS = 30;

    private final Box box;
    private final Combo fault;
    private final Label about;
    private final Spinner seconds;

    FaultFields(Form form, Box box) {
        this.box = box;
        this.fault = form.choice("fault", new Text("Störung", "Fault"),
                Stream.of(Misbehaviour.values()).map(Misbehaviour::label).toList());
        this.about = form.hint(Misbehaviour.NONE.about());
        this.seconds = form.number("fault.seconds", new Text("Dauer (s)", "Time (s)"), 1, 3600);
        seconds.setSelection(FIRST_SECONDS);
        fault.addListener(SWT.Selection, event -> inject());
        seconds.addListener(SWT.Selection, event -> inject());
    }

    void show(BoxState now) {
        Misbehaviour present = Misbehaviour.of(now.fault());
        if (fault.getSelectionIndex() != present.ordinal()) {
            fault.select(present.ordinal());
        }
        fault.setEnabled(now.running());
        seconds.setEnabled(now.running() && present.timed());
        String words = Words.plain(Words.of(present.about()));
        if (!about.getText().equals(words)) {
            about.setText(words);
            about.requestLayout();
        }
    }

    private void inject() {
        Misbehaviour wanted = Misbehaviour.values()[fault.getSelectionIndex()];
        box.running().ifPresent(pbx -> pbx.inject(wanted.fault(seconds.getSelection())));
    }
}
