package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.check.Followed;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.location.editor.RuleAim;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.ViewContent;

/** A number's way through the rules of a location, step by step, after every key stroke. */
final class TraceView implements ViewContent {

    private static final EmptyState OPENING = EmptyState.saying(Icon.LOCATION,
            new Text("Die Konfiguration wird geöffnet …", "The configuration is being opened …"));

    private final Stage stage;
    private final RuleAim aim;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite page;
    private final Composite empty;
    private final Composite opening;
    private final QuestionBar question;
    private final ResultBar result;
    private final StepTree steps;
    private final NewestAnswer<Asked, Optional<Followed>> answers;
    private Optional<Watch> watching = Optional.empty();

    TraceView(Composite parent, Stage stage, NumberPlans plans, OnDisplay onDisplay, RuleAim aim) {
        Mnemonics mnemonics = new Mnemonics();
        this.stage = stage;
        this.aim = aim;
        this.area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        this.page = new Composite(area, SWT.NONE);
        this.opening = OPENING.in(area);
        this.empty = EmptyState.saying(Icon.LOCATION,
                new Text("Hier sehen Sie, was die Wahlregeln eines Standorts aus einer Nummer machen. Es gibt noch "
                        + "keinen Standort.",
                        "Here you see what the dial rules of a location make of a number. There is no location yet."))
                .offering(new Text("Standort einrichten", "Set up a location"), () -> stage.wizard("location.new"))
                .in(area);
        this.question = new QuestionBar(page, mnemonics);
        this.result = new ResultBar(page, mnemonics);
        this.steps = new StepTree(page);
        this.answers = new NewestAnswer<>("rule tracer", onDisplay, new RuleBook(plans)::follow, this::told);
    }

    void start(Desk desk) {
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.GAP).spacing(0, Look.GAP).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(question.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(result.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(steps.control());
        question.listen(this::ask);
        steps.control().addListener(SWT.DefaultSelection, event -> open());
        watching = Optional.of(desk.watch(this::take));
    }

    @Override
    public void focus() {
        if (stack.topControl == page) {
            question.focus();
        } else {
            area.setFocus();
        }
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
        answers.close();
    }

    private void take(Snapshot now) {
        if (!area.isDisposed()) {
            Composite front = now.current().isEmpty()
                    ? opening
                    : now.configuration().locations().isEmpty() ? empty : page;
            if (stack.topControl != front) {
                stack.topControl = front;
                area.layout(true, true);
            }
            if (question.show(now.configuration())) {
                ask();
            }
        }
    }

    private void ask() {
        question.asked().ifPresent(answers::ask);
    }

    private void told(Optional<Followed> now) {
        if (!area.isDisposed()) {
            result.show(now);
            steps.show(now.map(one -> one.trace().steps().stream().map(StepRow::new).toList()).orElse(List.of()));
        }
    }

    /** The editor of the location, at the rule. */
    private void open() {
        steps.selected().map(RuleRow::rule).ifPresent(rule -> question.chosen().ifPresent(location -> aim.open(stage,
                location.id(), new RuleAim.Target(rule.list(), rule.place() - 1))));
    }
}
