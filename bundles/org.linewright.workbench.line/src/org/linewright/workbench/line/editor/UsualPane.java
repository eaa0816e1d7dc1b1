package org.linewright.workbench.line.editor;

import java.util.List;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.line.Defaults;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;

/** Asks for whom a value is to be usual. */
final class UsualPane implements PaneDialog.Pane {

    private final String mine;
    private final Text label;
    private boolean every;
    private boolean following = true;

    /** @param label what people call the PBXs of this driver */
    UsualPane(String mine, Text label) {
        this.mine = mine;
        this.label = label;
    }

    /** The driver whose groups it is for, or all. */
    String driver() {
        return every ? Defaults.EVERY : mine;
    }

    boolean following() {
        return following;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        Form form = Form.in(parent, mnemonics);
        Combo whom = form.choice("usual.for", new Text("Gilt für", "Counts for"),
                List.of(Text.of("alle Gruppen: {0}", "all groups: {0}", label),
                        new Text("alle Gruppen jeder Telefonanlage", "all groups of any PBX")));
        whom.select(0);
        whom.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> every = whom.getSelectionIndex() == 1));
        Button follow = form.check("usual.follow", new Text("Gruppen mit dem bisher Üblichen folgen",
                "Groups with the usual value so far follow"));
        follow.setSelection(following);
        follow.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> following = follow.getSelection()));
        ready.ready(true);
        return form.control();
    }
}
