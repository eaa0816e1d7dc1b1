package org.linewright.workbench.location.exchange;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.wizard.Wizard;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.location.LocationId;
import org.linewright.operations.Current;
import org.linewright.operations.Plan;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;

/** Takes a location from a file; nothing happens before Finish, and then exactly the plan. */
final class ImportWizard extends Wizard {

    private final Desk desk;
    private final ImportPage page;
    private Optional<LocationId> made = Optional.empty();
    private boolean over;

    /**
     * @param first what was typed before
     * @param changed called after every change
     */
    ImportWizard(Desk desk, OnDisplay onDisplay, Map<String, String> first, Runnable changed) {
        this.desk = desk;
        this.page = new ImportPage(desk, onDisplay, first, changed);
        setWindowTitle(Words.of("Standort aus Datei", "Location from file"));
        setNeedsProgressMonitor(false);
    }

    /** The location that came; empty before it is finished. */
    Optional<LocationId> made() {
        return made;
    }

    /** What was typed; nothing once it is finished or given up. */
    Map<String, String> typed() {
        return over ? Map.of() : page.typed();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        over = page.plan().filter(this::applied).isPresent();
        return over;
    }

    @Override
    public boolean performCancel() {
        over = true;
        return true;
    }

    private boolean applied(Plan plan) {
        Outcome<Current> outcome = new Waiting(getShell(),
                new Text("Der Standort wird gespeichert …", "The location is being saved …"))
                .forAnswer(desk.apply(plan));
        made = outcome.result().flatMap(any -> plan.wish().locations().put().keySet().stream().findFirst());
        if (made.isEmpty()) {
            page.again(outcome.troubles());
        }
        return made.isPresent();
    }
}
