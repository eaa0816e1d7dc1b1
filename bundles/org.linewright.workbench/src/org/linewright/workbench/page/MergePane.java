package org.linewright.workbench.page;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.linewright.core.Text;
import org.linewright.operations.MergedGroup.Conflict;
import org.linewright.workbench.kit.Brief;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.TablePane;
import org.linewright.workbench.kit.Words;

/**
 * The conflict page: before, theirs and mine of every field, and which of them holds. Nothing is decided in silence.
 *
 * @param thing what both changed, in the middle of a sentence
 */
public record MergePane(Text thing, MergeChoice choice) implements PaneDialog.Pane {

    private static final Text TITLE = new Text("Von anderer Seite geändert", "Changed by somebody else");
    private static final Text OPEN = new Text("noch zu entscheiden", "still to decide");
    private static final Text MINE = new Text("meines", "mine");
    private static final Text THEIRS = new Text("das andere", "the other");
    private static final Text COMES = new Text("das andere (nur dort geändert)", "the other (changed only there)");
    private static final Text DASH = Text.same("–");
    private static final int HOLDS = 4;

    /** @return whether both were brought together */
    public boolean agreed(Shell shell) {
        int open = choice.conflicts().size();
        boolean agreed = new PaneDialog(shell, "merge",
                TITLE,
                open == 0
                        ? Text.of(
                                "Während Sie hier arbeiteten, hat jemand {0} geändert. Beides passt zusammen; was von "
                                        + "dort dazukommt, steht hier.",
                                "While you were working here, somebody changed {0}. Both fit together; what comes from "
                                        + "there stands here.",
                                thing)
                        : Text.of(
                                "Während Sie hier arbeiteten, hat jemand {0} geändert. Auf beiden Seiten anders: {1}. "
                                        + "Entscheiden Sie, was gilt.",
                                "While you were working here, somebody changed {0}. Different on both sides: {1}. "
                                        + "Decide which holds.",
                                thing, open),
                this, Optional.of(new Text("Zusammenführen", "Bring together")), 120, 14).agreed();
        if (agreed) {
            choice.settle();
        }
        return agreed;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        TablePane rows = new TablePane(area, "merge.table", TITLE, SWT.MULTI, new Text("Angabe", "Setting"),
                new Text("Vorher", "Before"), new Text("Dort gespeichert", "Saved there"),
                new Text("Hier, meines", "Mine, here"), new Text("Es gilt", "Holds"))
                .wide(List.of(28, 18, 20, 18, 34));
        Table table = rows.control();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        choice.conflicts().forEach(conflict -> rows.row(conflict.label(), shown(conflict.base()),
                shown(conflict.theirs()), shown(conflict.mine()), OPEN));
        choice.coming().forEach(one -> rows.row(one.label(), one.before(), one.after(), DASH, COMES));
        if (!choice.conflicts().isEmpty()) {
            table.setSelection(0, choice.conflicts().size() - 1);
            Buttons buttons = Buttons.in(area, mnemonics);
            buttons.with("merge.mine", new Text("Meines behalten", "Keep mine"), () -> decide(table, false, ready));
            buttons.with("merge.theirs", new Text("Das andere nehmen", "Take the other"),
                    () -> decide(table, true, ready));
        }
        mark(table);
        ready.ready(choice.decided());
        return area;
    }

    private void decide(Table table, boolean theirs, PaneDialog.Ready ready) {
        for (int row : table.getSelectionIndices()) {
            if (row < choice.conflicts().size()) {
                choice.decide(choice.conflicts().get(row).key(), theirs);
            }
        }
        mark(table);
        ready.ready(choice.decided());
    }

    private void mark(Table table) {
        for (int row = 0; row < choice.conflicts().size(); row++) {
            Conflict conflict = choice.conflicts().get(row);
            Optional<Boolean> decision = choice.decision(conflict.key());
            table.getItem(row).setText(HOLDS,
                    Words.of(decision.map(theirs -> theirs ? THEIRS : MINE).orElse(OPEN)));
            table.getItem(row).setImage(HOLDS, (decision.isPresent() ? Icon.DONE : Icon.WARNING).image());
        }
    }

    private static Text shown(Text value) {
        return new Text(Brief.of(value.german()), Brief.of(value.english()));
    }
}
