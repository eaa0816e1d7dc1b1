package org.linewright.workbench.page;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.TablePane;

/** What is typed beside what is saved, field by field. */
public record Comparison(List<Difference> differences) implements PaneDialog.Pane {

    private static final Text TITLE = new Text("Mit Gespeichertem vergleichen", "Compare with saved");

    /** Shows it until the person closes it. */
    public void open(Shell shell) {
        new PaneDialog(shell, "compare", TITLE,
                differences.isEmpty()
                        ? new Text("Es ist nichts geändert.", "Nothing is changed.")
                        : Text.of("Anders als gespeichert: {0}", "Different from what is saved: {0}",
                                differences.size()),
                this, Optional.empty(), 100, 12).open();
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        TablePane table = new TablePane(parent, "compare.table", TITLE, SWT.SINGLE, new Text("Angabe", "Setting"),
                new Text("Gespeichert", "Saved"), new Text("Jetzt", "Now")).wide(List.of(40, 28, 28));
        differences.forEach(one -> table.row(one.label(), one.before(), one.after()));
        return table.control();
    }
}
