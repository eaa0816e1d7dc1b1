package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.Wizard;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.operations.Current;
import org.linewright.operations.Plan;
import org.linewright.workbench.kit.DraftQuestion;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;

/** Sets up a line group, page by page; nothing happens before Finish, and then exactly the plan. */
final class LineWizard extends Wizard {

    private static final Text TITLE = new Text("Neue Leitungsgruppe", "New line group");
    private static final DraftQuestion LEAVING = new DraftQuestion(TITLE, new Text(
            "Was soll mit den Eingaben geschehen? Ein Entwurf enthält nie Passwörter; beim nächsten Öffnen geht es mit "
                    + "ihm weiter.",
            "What is to become of what you entered? A draft never holds passwords; the next time you go on with it."));

    private final Work work;
    private final Opening opening;
    private final Runnable forget;
    private Optional<PlanPage> summary = Optional.empty();
    private Optional<GroupId> made = Optional.empty();

    /** @param forget throws everything entered away, the kept draft too */
    LineWizard(Work work, Opening opening, Runnable forget) {
        this.work = work;
        this.opening = opening;
        this.forget = forget;
        setWindowTitle(Words.of(TITLE));
        setNeedsProgressMonitor(false);
    }

    /** The group it made; empty before it is finished. */
    Optional<GroupId> made() {
        return made;
    }

    @Override
    public void addPages() {
        PlanPage last = new PlanPage(work);
        summary = Optional.of(last);
        addPage(new TypePage(work, opening, forget));
        addPage(new SettingsPage(Step.REGISTRAR, work, new Text("Weitere Einstellungen", "More settings")));
        addPage(new AccountsPage(work));
        addPage(new SettingsPage(Step.MEDIA, work,
                new Text("Weitere Kurzwahlcodes und Einstellungen", "More feature codes and settings")));
        addPage(new NamePage(work));
        addPage(last);
    }

    /** Only the last page finishes: what happens is read before it happens. */
    @Override
    public boolean canFinish() {
        return summary.filter(page -> getContainer().getCurrentPage() == page).filter(PlanPage::isPageComplete)
                .isPresent();
    }

    @Override
    public boolean performFinish() {
        return summary.flatMap(PlanPage::plan).filter(this::applied).isPresent();
    }

    @Override
    public boolean performCancel() {
        return opening.kind() == Opening.Kind.PRACTICE || !work.entries().worthKeeping()
                || LEAVING.leaves(getShell(), forget);
    }

    private boolean applied(Plan plan) {
        Outcome<Current> outcome = new Waiting(getShell(),
                new Text("Die Leitungsgruppe wird gespeichert …", "The line group is being saved …"))
                .forAnswer(work.services().desk().apply(plan));
        made = outcome.result().flatMap(current -> plan.wish().put().keySet().stream().findFirst());
        if (made.isEmpty()) {
            summary.ifPresent(page -> page.again(List.copyOf(outcome.troubles())));
        }
        return made.isPresent();
    }
}
