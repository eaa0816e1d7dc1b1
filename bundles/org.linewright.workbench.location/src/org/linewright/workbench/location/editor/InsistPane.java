package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.TroubleList;

/** What a check of the rules finds so severe that a person has to insist. */
record InsistPane(List<Trouble> troubles) implements PaneDialog.Pane {

    private static final Text SENTENCE = new Text(
            "Eine Prüfung der Wahlregeln rät ab. Speichern Sie nur, wenn Sie sicher "
                    + "sind, dass es so sein soll.",
            "A check of the dial rules advises against it. Save only if you are sure that it shall be so.");

    /** Asks; the usual answer is not to. */
    boolean agreed(Shell shell, Text what) {
        return new PaneDialog(shell, "insist", what, SENTENCE, this,
                Optional.of(new Text("Trotzdem weiter zum Plan", "On to the plan anyway")), 80, 0).agreed();
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        TroubleList list = new TroubleList(parent);
        list.show(troubles);
        return list.control();
    }
}
