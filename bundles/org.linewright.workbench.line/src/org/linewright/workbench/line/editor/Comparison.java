package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.Mnemonics;

/** What is typed beside what is saved, field by field. */
record Comparison(List<Difference> differences) implements PaneDialog.Pane {

    private static final Text TITLE = new Text("Mit Gespeichertem vergleichen", "Compare with saved");
    private static final Text KEPT = new Text("wie gespeichert", "as saved");

    static Comparison of(Editing editing, Optional<PbxProfile> profile) {
        List<Difference> all = new ArrayList<>(Differences.between(editing.base(), editing.now(), profile).all());
        String passwords = editing.passwords().pending(editing.now());
        if (!passwords.isEmpty()) {
            all.add(new Difference(Text.of("Passwort ({0})", "Password ({0})", Brief.of(passwords)), KEPT,
                    new Text("neu eingegeben", "newly typed")));
        }
        return new Comparison(all);
    }

    void open(Shell shell) {
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
