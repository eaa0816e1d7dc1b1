package org.linewright.workbench.diagnostics.alarm;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.operations.AlarmPlan;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;

/**
 * Alarm rules on their way to the file: planned, shown, applied when the person agrees. For the UI thread; while it waits
 * the window still draws.
 *
 * @param refused hears why they cannot be saved, to mark the fields, before the person is told
 */
record AlarmSaving(AlarmDesk desk, AlarmEdit edit, Consumer<List<Trouble>> refused) {

    private static final Text WHAT = new Text("Alarme speichern", "Save alarms");

    /** @return whether all of it is saved */
    boolean save(Shell shell) {
        Outcome<AlarmPlan> planned = edit.rules().then(rules -> planned(shell, rules));
        if (planned.result().isEmpty()) {
            return refuse(shell, planned.troubles());
        }
        AlarmPlan plan = planned.result().get();
        if (!agreed(shell, plan)) {
            return false;
        }
        Outcome<AlarmRules> applied = new Waiting(shell, new Text("Es wird gespeichert …", "Saving …"))
                .forAnswer(desk.apply(plan));
        if (!applied.isDone()) {
            return refuse(shell, applied.troubles());
        }
        edit.saved();
        return true;
    }

    private Outcome<AlarmPlan> planned(Shell shell, AlarmRules rules) {
        return new Waiting(shell, new Text("Es wird geplant …", "Planning …"))
                .forAnswer(desk.plan(rules, edit.typed(rules)));
    }

    private static boolean agreed(Shell shell, AlarmPlan plan) {
        return new PaneDialog(shell, "plan", WHAT, new Text("Das wird geschehen. Erst danach ändert sich etwas.",
                "This will happen. Nothing changes before."), (parent, mnemonics, ready) -> drawn(parent, plan),
                Optional.of(new Text("Speichern", "Save")), 70, 0).agreed();
    }

    private static Control drawn(Composite parent, AlarmPlan plan) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.SMALL).applyTo(page);
        plan.changes().forEach(change -> row(page, Icon.CHANGE, change));
        if (!plan.secrets().isEmpty()) {
            row(page, Icon.LOCK, Text.of("Geheimnisse, die verschlüsselt verwahrt werden: {0}",
                    "Secrets that are kept encrypted: {0}", plan.secrets().size()));
        }
        TroubleList troubles = new TroubleList(page);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(troubles.control());
        troubles.show(plan.troubles());
        return page;
    }

    private static void row(Composite page, Icon icon, Text words) {
        new Label(page, SWT.NONE).setImage(icon.image());
        Label label = new Label(page, SWT.WRAP);
        label.setText(Words.plain(Words.of(words)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, 50), SWT.DEFAULT).applyTo(label);
    }

    private boolean refuse(Shell shell, List<Trouble> troubles) {
        refused.accept(troubles);
        new TroubleDialog(shell, WHAT, troubles).open();
        return false;
    }
}
