package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.Pasted;
import org.linewright.numbers.check.IdleRule;
import org.linewright.numbers.check.Reach;
import org.linewright.numbers.check.TracedColumn;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.page.ScrolledPage;

/** The other way round: what has to be typed to reach a number, and which rules nothing reaches. */
final class ReachTab implements TraceTab {

    private final Supplier<String> before;
    private final ScrolledPage page;
    private final SashForm sash;
    private final Composite area;
    private final org.eclipse.swt.widgets.Text target;
    private final FoundTable<Reach> reaches;
    private final FoundTable<IdleRule> idle;
    private final NewestAnswer<ReachQuestion, ReachAnswer> reaching;
    private final NewestAnswer<ReachQuestion, IdleAnswer> firing;
    private Optional<Chosen> chosen = Optional.empty();

    /**
     * @param before the numbers of the list, one on each line
     * @param opened told the input that is to be followed step by step
     */
    ReachTab(Composite parent, Mnemonics mnemonics, NumberPlans plans, OnDisplay onDisplay, RuleOpening opening,
            Supplier<String> before, Consumer<String> opened) {
        this.before = before;
        this.page = new ScrolledPage(parent);
        this.sash = new SashForm(page.content(), SWT.HORIZONTAL | SWT.SMOOTH);
        this.area = new Composite(sash, SWT.NONE);
        this.target = OneLine.in(area, mnemonics, "trace.target", new Text("Gesuchte Nummer", "Number to reach"));
        this.reaches = new FoundTable<>(area, "trace.reaches", new Text("Was man eingeben kann", "What can be typed"),
                List.of(new Text("Eingabe", "Typed"), new Text("gewählt wird", "Dialled"), new Text("Art", "Kind")),
                List.of(22, 22, 16), reach -> opened.accept(reach.typed()));
        this.idle = new FoundTable<>(sash, "trace.idle",
                new Text("Regeln, die nie zum Zug kommen", "Rules that never fire"),
                List.of(new Text("Liste", "List"), new Text("Regel", "Rule"), new Text("Beispiel", "Example"),
                        new Text("Warum", "Why")),
                List.of(19, 27, 17, 90),
                rule -> chosen.ifPresent(now -> opening.at(now, rule.list(), rule.place())));
        RuleBook book = new RuleBook(plans);
        this.reaching = new NewestAnswer<>("reverse search", onDisplay, question -> book.of(question.chosen())
                .map(rules -> ReachAnswer.of(rules, question.target(), Pasted.lines(question.typed())))
                .orElseGet(ReachAnswer::prompt), this::reached);
        RuleBook other = new RuleBook(plans);
        this.firing = new NewestAnswer<>("idle rules", onDisplay, question -> other.of(question.chosen())
                .map(rules -> IdleAnswer.of(rules, question.chosen().way(), Pasted.lines(question.typed())))
                .orElse(IdleAnswer.NONE), this::judged);
    }

    ReachTab started() {
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).applyTo(page.content());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.SMALL).applyTo(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(reaches.control());
        sash.setSashWidth(Look.GAP);
        sash.setWeights(45, 55);
        target.addModifyListener(event -> reach());
        return this;
    }

    @Override
    public Control control() {
        return page.control();
    }

    @Override
    public void ask(Chosen now) {
        chosen = Optional.of(now);
        reach();
        question().ifPresent(firing::ask);
    }

    @Override
    public void focus() {
        target.setFocus();
        target.selectAll();
    }

    @Override
    public void close() {
        reaching.close();
        firing.close();
    }

    private void reach() {
        question().ifPresent(reaching::ask);
    }

    private Optional<ReachQuestion> question() {
        return chosen.map(now -> new ReachQuestion(now, target.getText(), before.get()));
    }

    private void reached(ReachAnswer answer) {
        reaches.show(answer.reaches(), answer.sentence(), reach -> List.of(TracedColumn.typed(reach.typed()),
                reach.result().text(), reach.result().kind().word()), reach -> Icon.PHONE);
        fit();
    }

    private void judged(IdleAnswer answer) {
        idle.show(answer.rules(), answer.sentence(), rule -> List.of(rule.list().label(),
                Text.same(new RuleWord(rule.place(), rule.rule()).toString()), TracedColumn.typed(rule.example()),
                rule.why()), rule -> Icon.WARNING);
        fit();
    }

    private void fit() {
        if (!area.isDisposed()) {
            page.fit();
        }
    }
}
