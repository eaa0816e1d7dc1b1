package org.linewright.workbench.location.learn;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.numbers.NumberPlans;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.editor.list.RowTable;
import org.linewright.workbench.page.ScrolledPage;

/** Examples above, what they teach below, live. For the UI thread; what is shown is found beside it. */
final class LearnPane implements PaneDialog.Pane {

    private final NewestAnswer<Asked, Answer> answers;
    private final Spots spots;
    private Asked asked;
    private Optional<Answer> answer = Optional.empty();
    private boolean keeping;
    private Drawn drawn;

    /** What is drawn. */
    private record Drawn(ScrolledPage page, LearnFields fields, LearnFields.Choices choices, Label state,
            TroubleList troubles, RowTable examples, Label detail, RowTable rules, PaneDialog.Ready ready) {
    }

    LearnPane(NumberPlans plans, OnDisplay onDisplay, Asked first, Spots spots) {
        this.asked = first;
        this.spots = spots;
        this.answers = new NewestAnswer<>("learning", onDisplay, question -> question.answer(plans), this::told);
    }

    /** What is agreed to; empty while nothing is known about what was typed last. */
    Optional<Taken> taken() {
        return answer.filter(known -> known.ready() && known.asked().equals(asked))
                .map(known -> Taken.of(known, keeping));
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(all);
        ScrolledPage page = new ScrolledPage(all);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
        Composite area = page.content();
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).extendedMargins(Look.MARGIN, Look.GAP, 0, 0)
                .applyTo(area);
        LearnFields fields = LearnFields.in(area, mnemonics, asked.placing().list(), this::add);
        Label state = wrapped("learn.state", area);
        TroubleList troubles = new TroubleList(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(troubles.control());
        RowTable rules = new RowTable(area, "learn.rules", new Text("Vorgeschlagene Regeln", "Proposed rules"),
                SWT.NONE,
                ProposalRows.HEADINGS, 2);
        RowTable examples = new RowTable(area, "learn.table", new Text("Was aus den Beispielen wird",
                "What becomes of the examples"), SWT.SINGLE, ExampleRows.HEADINGS, 4);
        Label detail = wrapped("learn.detail", area);
        LearnFields.Choices choices = LearnFields.Choices.in(all, mnemonics, spots, this::turned);
        drawn = new Drawn(page, fields, choices, state, troubles, examples, detail, rules, ready);
        listen();
        ready.ready(false);
        answers.ask(asked);
        return all;
    }

    private void listen() {
        LearnFields fields = drawn.fields();
        fields.examples().addModifyListener(event -> ask(asked.withExamples(fields.examples().getText())));
        fields.number().addModifyListener(event -> ask(asked.withNumber(fields.number().getText())));
        fields.add().setEnabled(false);
        drawn.choices().keep().addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> keeping = drawn.choices().keep().getSelection()));
        drawn.examples().control().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> detail()));
        drawn.page().control().addDisposeListener(event -> answers.close());
    }

    private void turned() {
        ask(asked.withPlacing(spots.all().get(drawn.choices().where().getSelectionIndex())));
    }

    private void add() {
        answer.flatMap(Answer::typed).filter(at -> at.arrives()).ifPresent(at -> {
            asked = asked.adding(at);
            drawn.fields().examples().setText(asked.examples());
            drawn.fields().examples().setSelection(asked.examples().length());
            drawn.fields().examples().setFocus();
        });
    }

    private void ask(Asked newer) {
        asked = newer;
        drawn.ready().ready(false);
        answers.ask(newer);
    }

    private void told(Answer newer) {
        if (drawn.page().control().isDisposed()) {
            return;
        }
        answer = Optional.of(newer);
        drawn.state().setText(Words.plain(Words.of(newer.state())));
        drawn.fields().seen().setText(Words.plain(Words.of(newer.seen())));
        drawn.fields().add().setEnabled(newer.typed().filter(at -> at.arrives()).isPresent());
        drawn.rules().show(ProposalRows.of(newer.lesson()));
        drawn.examples().show(new ExampleRows(newer).rows());
        drawn.troubles().show(newer.troubles());
        drawn.ready().ready(taken().isPresent());
        detail();
    }

    private void detail() {
        int place = Math.max(0, drawn.examples().control().getSelectionIndex());
        String words = answer.filter(known -> place < known.lesson().examples().size())
                .map(known -> new ExampleRows(known).detail(place)).orElse("");
        drawn.detail().setText(Words.plain(words));
        drawn.page().fit();
    }

    private static Label wrapped(String id, Composite area) {
        Label label = Ids.named(id, new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, 40), SWT.DEFAULT).applyTo(label);
        return label;
    }
}
