package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.TriedRule;
import org.linewright.numbers.check.Followed;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.page.ScrolledPage;

/** One number's way, step by step, after every key stroke. */
final class OneNumberTab implements TraceTab {

    private final RuleOpening opening;
    private final ScrolledPage page;
    private final Composite area;
    private final org.eclipse.swt.widgets.Text number;
    private final ResultBar result;
    private final StepTree steps;
    private final NewestAnswer<Asked, Optional<Followed>> answers;
    private Optional<Chosen> chosen = Optional.empty();

    OneNumberTab(Composite parent, Mnemonics mnemonics, NumberPlans plans, OnDisplay onDisplay, RuleOpening opening) {
        this.opening = opening;
        this.page = new ScrolledPage(parent);
        this.area = page.content();
        this.number = OneLine.in(area, mnemonics, "trace.number", new Text("Nummer", "Number"));
        this.result = new ResultBar(area, mnemonics);
        this.steps = new StepTree(area);
        this.answers = new NewestAnswer<>("rule tracer", onDisplay, new RuleBook(plans)::follow, this::told);
    }

    OneNumberTab started() {
        GridLayoutFactory.fillDefaults().numColumns(3).margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL)
                .applyTo(area);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(result.control());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true)
                .hint(SWT.DEFAULT, Look.lines(steps.control(), 6)).applyTo(steps.control());
        number.addModifyListener(event -> ask());
        steps.control().addListener(SWT.DefaultSelection, event -> open());
        return this;
    }

    @Override
    public Control control() {
        return page.control();
    }

    @Override
    public void ask(Chosen now) {
        chosen = Optional.of(now);
        ask();
    }

    @Override
    public void focus() {
        number.setFocus();
        number.selectAll();
    }

    @Override
    public void close() {
        answers.close();
    }

    /** Follows this number. */
    void follow(String typed) {
        number.setText(typed);
    }

    private void ask() {
        chosen.ifPresent(now -> answers.ask(new Asked(now, number.getText())));
    }

    private void told(Optional<Followed> now) {
        if (!area.isDisposed()) {
            result.show(now);
            page.fit();
            steps.show(now.map(one -> one.trace().steps().stream().map(StepRow::new).toList()).orElse(List.of()));
        }
    }

    private void open() {
        Optional<TriedRule> rule = steps.selected().map(RuleRow::rule);
        rule.ifPresent(found -> chosen.ifPresent(now -> opening.at(now, found.list(), found.place())));
    }
}
