package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.PlanView;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.field.HelpPane;
import org.linewright.workbench.line.field.NewestAnswer;
import org.linewright.workbench.line.field.ScrolledPage;
import org.linewright.workbench.line.trial.TrialDialog;

/** The plan in words; Finish does exactly what stands here. */
final class PlanPage extends DraftPage {

    private final NewestAnswer<Entries, Outcome<Wish>> wishes;
    private Optional<Entries> planned = Optional.empty();
    private Optional<Plan> plan = Optional.empty();
    private ScrolledPage page;
    private Label state;
    private PlanView view;
    private TroubleList troubles;
    private HelpPane help;

    PlanPage(Work work) {
        super(Step.PLAN, work);
        this.wishes = new NewestAnswer<>("wizard plan", work.services().onDisplay(), PlanPage::wish, this::wished);
    }

    /** What Finish does; empty while there is none. */
    Optional<Plan> plan() {
        return plan.filter(any -> planned.equals(Optional.of(work().entries())));
    }

    /** Plans again, because the plan could not be done; says why. */
    void again(List<Trouble> why) {
        planned = Optional.empty();
        ask();
        troubles.show(why);
        page.fit();
    }

    @Override
    public void dispose() {
        wishes.close();
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
        test.setText(letters().on(Words.of(TrialDialog.OFFER)));
        test.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> new TrialDialog(getShell(), work().services().desk(), work().judged().tried()).open()));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(state, 30), SWT.DEFAULT).applyTo(state);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(troubles.control());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Look.lines(area, 14)).applyTo(view.control());
        GridDataFactory.swtDefaults().applyTo(test);
    }

    @Override
    void entered() {
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
        return plan().isPresent();
    }

    private void ask() {
        Entries now = work().entries();
        if (!planned.equals(Optional.of(now))) {
            planned = Optional.of(now);
            plan = Optional.empty();
            state.setText(Words.of("Der Plan entsteht …", "The plan is being made …"));
            wishes.ask(now);
        }
    }

    private void wished(Outcome<Wish> wish) {
        Optional<Entries> about = planned;
        CompletionStage<Outcome<Plan>> answer = wish.result()
                .map(work().services().desk()::plan)
                .orElseGet(() -> CompletableFuture
                        .completedStage(Outcome.refused(wish.troubles())));
        answer.thenAccept(outcome -> {
            if (!state.isDisposed() && planned.equals(about)) {
                answered(outcome);
            }
        });
    }

    private void answered(Outcome<Plan> outcome) {
        plan = outcome.result();
        state.setText(Words.plain(Words.of(plan.isPresent()
                ? new Text("«Fertigstellen» macht genau das:", "Finish does exactly this:")
                : new Text("So geht es noch nicht:", "It cannot be done this way yet:"))));
        plan.ifPresent(view::show);
        view.control().setVisible(plan.isPresent());
        troubles.show(plan.isPresent() ? List.of() : outcome.troubles());
        page.fit();
        getContainer().updateButtons();
    }

    private static Outcome<Wish> wish(Entries entries) {
        return entries.draft()
                .map(draft -> draft.wish(entries.configuration().groups().keySet()))
                .orElseGet(() -> Outcome.refused(List.of()));
    }
}
