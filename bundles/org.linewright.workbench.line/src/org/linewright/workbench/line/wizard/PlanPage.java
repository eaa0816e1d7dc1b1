package org.linewright.workbench.line.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PlanView;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.draft.DraftTrouble;
import org.linewright.workbench.line.trial.TrialDialog;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.LivePlan;
import org.linewright.workbench.page.ScrolledPage;

/** The plan in words; Finish does exactly what stands here. */
final class PlanPage extends DraftPage {

    private final LivePlan<Entries> plans;
    private List<Trouble> why = List.of();
    private ScrolledPage page;
    private Label state;
    private PlanView view;
    private TroubleList troubles;
    private HelpPane help;

    PlanPage(Work work) {
        super(Step.PLAN, work);
        this.plans = new LivePlan<>(work.services().desk(), work.services().onDisplay(), PlanPage::wish,
                this::answered);
    }

    /** What Finish does; empty while there is none. */
    Optional<Plan> plan() {
        return plans.of(work().entries());
    }

    /** Plans again, because the plan could not be done; says why, above the new plan. */
    void again(List<Trouble> reasons) {
        why = reasons.stream()
                .map(reason -> reason.code().equals(OperationTrouble.CHANGED_SINCE.words().code())
                        ? DraftTrouble.PLAN_RENEWED.about()
                        : reason)
                .toList();
        plans.forget();
        ask();
    }

    @Override
    public void dispose() {
        plans.close();
        super.dispose();
    }

    @Override
    void draw(ScrolledPage scrolled, HelpPane pane) {
        page = scrolled;
        help = pane;
        Composite area = page.content();
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        state = Ids.named("plan.state", new Label(area, SWT.WRAP));
        troubles = new TroubleList(area);
        view = new PlanView(area);
        Button test = Ids.named("plan.test", new Button(area, SWT.PUSH));
        test.setText(Mnemonics.inWizard().on(Words.of(TrialDialog.OFFER)));
        test.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> new TrialDialog(getShell(), work().services().desk(), work().judged().tried()).open()));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(state, 30), SWT.DEFAULT).applyTo(state);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(troubles.control());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Look.lines(area, 14)).applyTo(view.control());
        GridDataFactory.swtDefaults().applyTo(test);
    }

    @Override
    void entered() {
        why = List.of();
        ask();
    }

    @Override
    void found(Judged judged, List<Trouble> said) {
        if (isCurrentPage()) {
            ask();
        }
        help.say(new Text("Was danach geschieht", "What happens then"), After.words(judged));
    }

    @Override
    public boolean isPageComplete() {
        return plan().isPresent() && work().judged().complete(step());
    }

    private void ask() {
        if (plans.ask(work().entries())) {
            state.setText(Words.of("Der Plan entsteht …", "The plan is being made …"));
        }
    }

    private void answered(Outcome<Plan> outcome) {
        Judged judged = work().judged();
        boolean there = outcome.result().isPresent();
        List<Trouble> said = new ArrayList<>(why);
        said.addAll(there ? judged.said(step()) : outcome.troubles());
        troubles.show(said);
        state.setText(Words.plain(Words.of(there && judged.complete(step())
                ? new Text("«Fertigstellen» macht genau das:", "Finish does exactly this:")
                : new Text("So geht es noch nicht:", "It cannot be done this way yet:"))));
        outcome.result().ifPresent(view::show);
        view.control().setVisible(there);
        page.fit();
        getContainer().updateButtons();
    }

    private static Outcome<Wish> wish(Entries entries) {
        return entries.draft()
                .map(draft -> draft.wish(entries.configuration().groups().keySet()))
                .orElseGet(() -> Outcome.refused(List.of()));
    }
}
