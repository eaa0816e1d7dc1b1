package org.linewright.workbench.location.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.PlanView;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.preview.PreviewPane;
import org.linewright.workbench.page.LivePlan;

/** The plan in words; Finish does exactly what stands here. */
final class SummaryPage extends WizardPage {

    /** What the plan depends on. */
    private record Planned(Location location, Configuration beside) {
    }

    private final Work work;
    private final LivePlan<Planned> plans;
    private List<Trouble> why = List.of();
    private Label state;
    private TroubleList troubles;
    private PlanView view;
    private PreviewPane preview;

    SummaryPage(Work work) {
        super("plan");
        this.work = work;
        this.plans = new LivePlan<>(work.services().desk(), work.services().onDisplay(),
                planned -> Outcome.done(Wish.put(planned.location())), this::answered);
        setTitle(Words.of("Zusammenfassung", "Summary"));
        setDescription(Words.of("Das wird geschehen. Erst danach ändert sich etwas.",
                "This will happen. Nothing changes before."));
        setPageComplete(false);
    }

    /** What Finish does; empty while there is none. */
    Optional<Plan> plan() {
        return planned().flatMap(plans::of);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = Ids.named("page.plan", new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).margins(Look.MARGIN, Look.MARGIN).applyTo(area);
        state = Ids.named("plan.state", new Label(area, SWT.WRAP));
        troubles = new TroubleList(area);
        view = new PlanView(area);
        preview = new PreviewPane(area, work.services().plans(), work.services().onDisplay());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(state, 30), SWT.DEFAULT).applyTo(state);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(troubles.control());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Look.lines(area, 8)).applyTo(view.control());
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, Look.lines(area, 9)).applyTo(preview.control());
        setControl(area);
        Dialog.applyDialogFont(area);
        work.watch(judged -> found());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            why = List.of();
            ask();
        }
    }

    @Override
    public void dispose() {
        plans.close();
        super.dispose();
    }

    /** Plans anew, and says first why the plan before could not be done. */
    void again(List<Trouble> reasons) {
        why = reasons;
        plans.forget();
        ask();
    }

    private void found() {
        setPageComplete(plan().isPresent());
        if (isCurrentPage()) {
            ask();
        }
    }

    private Optional<Planned> planned() {
        return work.judged().map(judged -> new Planned(judged.location(), work.configuration()));
    }

    private void ask() {
        planned().filter(plans::ask).ifPresent(asked -> {
            state.setText(Words.of("Der Plan entsteht …", "The plan is being made …"));
            troubles.show(why);
            preview.show(asked.location(), asked.beside());
            setPageComplete(false);
        });
    }

    private void answered(Outcome<Plan> outcome) {
        boolean there = outcome.result().isPresent();
        troubles.show(there ? why : outcome.troubles());
        state.setText(Words.of(there
                ? new Text("«Fertigstellen» macht genau das:", "Finish does exactly this:")
                : new Text("So geht es noch nicht:", "It cannot be done this way yet:")));
        outcome.result().ifPresent(view::show);
        view.control().setVisible(there);
        setPageComplete(there);
    }
}
