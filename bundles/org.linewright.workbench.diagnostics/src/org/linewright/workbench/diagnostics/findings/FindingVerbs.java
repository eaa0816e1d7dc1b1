package org.linewright.workbench.diagnostics.findings;

import java.util.concurrent.CompletableFuture;
import org.linewright.core.Outcome;
import org.linewright.core.line.GroupId;
import org.linewright.diagnostics.check.Fix;
import org.linewright.diagnostics.check.Subject;
import org.linewright.operations.SettingsWish;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.CarriedOut;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.TraceAim;
import org.linewright.workbench.screen.Stage;

/** What a person does about a finding. For the UI thread. */
record FindingVerbs(Ward ward, Desk desk, TraceAim aim, Stage stage) {

    /** Plans the change that would help, shows it and asks; then looks again. */
    void mend(Fix fix) {
        Outcome<Wish> wish = new SettingsWish(fix.group(), fix.settings()).in(desk.now().configuration());
        boolean done = new CarriedOut(desk, stage.shell(), fix.label()).from(wish.result().map(desk::plan)
                .orElseGet(() -> CompletableFuture.completedStage(Outcome.refused(wish.troubles()))));
        if (done) {
            ward.again();
        }
    }

    void open(GroupId group) {
        stage.editor("group", group.value());
    }

    /** The messages of the line that a finding is about, else all of them. */
    void trace(Subject about) {
        if (about.line().isPresent()) {
            aim.open(stage, new TraceAim.Target.OfLine(about.name()));
        } else {
            stage.view("trace");
        }
    }
}
