package org.linewright.workbench.diagnostics.alarm;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;

/** Says whether anybody is told anything, and by whom. */
final class AlarmSentence {

    private static final Text ELSEWHERE = new Text(
            "Nur zum Ansehen: jemand anders hält die Konfiguration und meldet.",
            "To look at only: somebody else holds the configuration and tells.");
    private static final Text NOBODY = new Text(
            "Noch wird niemandem etwas gemeldet. Legen Sie einen Meldeweg an und dann eine Regel.",
            "Nobody is told anything yet. Add a channel and then a rule.");
    private static final Text HERE = new Text("Dieses Fenster betreibt die Leitungen und meldet nach diesen Regeln.",
            "This window runs the lines and tells by these rules.");
    private static final Text LATER = new Text("Gemeldet wird, sobald die Leitungen laufen.",
            "Something is told as soon as the lines run.");

    private final Label label;

    AlarmSentence(Composite parent) {
        this.label = Look.as(Look.Role.SUBDUED, Ids.named("alarms.state", new Label(parent, SWT.WRAP)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, 40), SWT.DEFAULT).applyTo(label);
    }

    void show(Snapshot now, AlarmDraft draft) {
        String words = Words.plain(Words.of(of(now, draft)));
        if (!words.equals(label.getText())) {
            label.setText(words);
            label.requestLayout();
        }
    }

    private static Text of(Snapshot now, AlarmDraft draft) {
        if (now.readOnly()) {
            return ELSEWHERE;
        }
        return draft.quiet() ? NOBODY : now.running() ? HERE : LATER;
    }
}
