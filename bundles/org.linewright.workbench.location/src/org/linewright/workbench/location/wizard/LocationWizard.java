package org.linewright.workbench.location.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.Wizard;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.location.LocationId;
import org.linewright.operations.Current;
import org.linewright.operations.Plan;
import org.linewright.workbench.kit.DraftQuestion;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;

/** Sets up a location, page by page; nothing happens before Finish, and then exactly the plan. */
final class LocationWizard extends Wizard {

    private static final Text TITLE = new Text("Neuer Standort", "New location");
    private static final DraftQuestion LEAVING = new DraftQuestion(TITLE, new Text(
            "Was soll mit den Eingaben geschehen? Beim nächsten Öffnen geht es mit dem Entwurf weiter.",
            "What is to become of what you entered? The next time you go on with the draft."));

    private final Work work;
    private final Runnable forget;
    private final SummaryPage summary;
    private Optional<LocationId> made = Optional.empty();

    /** @param forget throws everything entered away, the kept draft too */
    LocationWizard(Work work, Runnable forget) {
        this.work = work;
        this.forget = forget;
        this.summary = new SummaryPage(work);
        setWindowTitle(Words.of(TITLE));
        setNeedsProgressMonitor(false);
    }

    /** The location it made; empty before it is finished. */
    Optional<LocationId> made() {
        return made;
    }

    @Override
    public void addPages() {
        addPage(new PlacePage(work));
        addPage(new NumbersPage(work));
        addPage(new OutsidePage(work));
        addPage(summary);
    }

    /** Only the last page finishes: what happens is read before it happens. */
    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == summary && summary.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        return summary.plan().filter(this::applied).isPresent();
    }

    @Override
    public boolean performCancel() {
        return !work.typed().worthKeeping() || LEAVING.leaves(getShell(), forget);
    }

    private boolean applied(Plan plan) {
        Outcome<Current> outcome = new Waiting(getShell(),
                new Text("Der Standort wird gespeichert …", "The location is being saved …"))
                .forAnswer(work.services().desk().apply(plan));
        made = outcome.result().flatMap(any -> plan.wish().locations().put().keySet().stream().findFirst());
        if (made.isEmpty()) {
            summary.again(List.copyOf(outcome.troubles()));
        }
        return made.isPresent();
    }
}
