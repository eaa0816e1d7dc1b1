package org.linewright.workbench.kit;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.operations.Current;
import org.linewright.operations.Plan;

/**
 * A change: planned, shown, applied when the person agrees, and explained when it cannot be. The only way to change
 * something from the window. For the UI thread; while it waits the window still draws.
 *
 * @param what it is, as the title of its dialogs
 * @param action what the button says that does it
 */
public record CarriedOut(Desk desk, Shell shell, Text what, Text action) {

    public CarriedOut(Desk desk, Shell shell, Text what) {
        this(desk, shell, what, new Text("Ausführen", "Apply"));
    }

    /** All steps one after the other; answers whether all of it was done. */
    public boolean from(CompletionStage<Outcome<Plan>> planning) {
        Outcome<Plan> planned = planned(planning);
        if (planned.result().isEmpty()) {
            return refused(planned.troubles());
        }
        Plan plan = planned.result().get();
        if (!agreed(plan)) {
            return false;
        }
        Outcome<Current> applied = applied(plan);
        return applied.isDone() || refused(applied.troubles());
    }

    /** Waits for the plan. */
    public Outcome<Plan> planned(CompletionStage<Outcome<Plan>> planning) {
        return new Waiting(shell, new Text("Es wird geplant …", "Planning …")).forAnswer(planning);
    }

    /** Shows the plan and asks. */
    public boolean agreed(Plan plan) {
        return new PlanDialog(shell, what, plan, action).agreed();
    }

    /** Does it. */
    public Outcome<Current> applied(Plan plan) {
        return new Waiting(shell, new Text("Es wird ausgeführt …", "Applying …")).forAnswer(desk.apply(plan));
    }

    /** Says why not; answers that it was not done. */
    public boolean refused(List<Trouble> troubles) {
        new TroubleDialog(shell, what, troubles).open();
        return false;
    }
}
