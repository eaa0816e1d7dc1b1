package org.linewright.workbench.kit;

import java.util.concurrent.CompletionStage;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.operations.Current;
import org.linewright.operations.Plan;

/**
 * A change that needs no page of its own: planned, shown, applied when the person agrees, and explained when it cannot
 * be. For the UI thread.
 *
 * @param what it is, as the title of its dialogs
 */
public record CarriedOut(Desk desk, Shell shell, Text what) {

    /** Waits for the plan without freezing the window; answers whether all of it was done. */
    public boolean from(CompletionStage<Outcome<Plan>> planning) {
        Outcome<Plan> planned = new Waiting(shell, new Text("Es wird geplant …", "Planning …")).forAnswer(planning);
        if (!planned.isDone()) {
            return refused(planned);
        }
        return planned.result().filter(plan -> new PlanDialog(shell, what, plan).agreed()).filter(this::applied)
                .isPresent();
    }

    private boolean applied(Plan plan) {
        Outcome<Current> applied = new Waiting(shell, new Text("Es wird ausgeführt …", "Applying …"))
                .forAnswer(desk.apply(plan));
        return applied.isDone() || refused(applied);
    }

    private boolean refused(Outcome<?> outcome) {
        new TroubleDialog(shell, what, outcome.troubles()).open();
        return false;
    }
}
