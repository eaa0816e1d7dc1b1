package org.linewright.workbench.location.trace;

import java.util.Optional;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.ProgressPane;

/** How far a long list is, with a button that cancels it; takes no room while nothing takes long. */
final class WorkPane {

    private final ProgressPane pane;
    private Optional<ListQuestion> working = Optional.empty();

    WorkPane(Composite parent, Runnable cancelled) {
        this.pane = new ProgressPane(parent, new Text("Die Nummern werden geprüft …", "Checking the numbers …"),
                new Mnemonics(), cancelled);
    }

    Control control() {
        return pane.control();
    }

    /** This question is being answered. */
    void begun(ListQuestion question) {
        working = Optional.of(question);
        pane.cancellable(true);
    }

    void at(ListWork.Progress progress) {
        if (!control().isDisposed() && working.filter(one -> one == progress.question()).isPresent()) {
            pane.at(progress.done(), progress.total());
            seen(true);
        }
    }

    /** Nothing is being done. */
    void idle() {
        working = Optional.empty();
        seen(false);
    }

    private void seen(boolean visible) {
        GridData place = (GridData) control().getLayoutData();
        boolean changed = place.exclude == visible;
        place.exclude = !visible;
        control().setVisible(visible);
        if (changed) {
            control().requestLayout();
        }
    }
}
