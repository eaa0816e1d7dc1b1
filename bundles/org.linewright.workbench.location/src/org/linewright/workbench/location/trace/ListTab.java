package org.linewright.workbench.location.trace;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.NumberFile;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.ScrolledPage;

/** Many numbers at once, and where other rules make something else of them. */
final class ListTab implements TraceTab {

    private final NumberFiles files;
    private final ScrolledPage page;
    private final Composite area;
    private final SashForm sash;
    private final NumberField field;
    private final CompareBar compare;
    private final Label sentence;
    private final WorkPane progress;
    private final NumberTable table;
    private final List<Button> taking;
    private final ListWork work;
    private Optional<Chosen> chosen = Optional.empty();
    private Optional<ListAnswer> answer = Optional.empty();
    private List<NumberRow> shown = List.of();

    /** @param opened told the number that is to be followed step by step */
    ListTab(Composite parent, Mnemonics mnemonics, NumberPlans plans, OnDisplay onDisplay, NumberFiles files,
            TraceMemory memory, Consumer<String> opened) {
        this.files = files;
        this.page = new ScrolledPage(parent);
        this.area = page.content();
        this.sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        this.field = new NumberField(sash, mnemonics);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(right);
        this.compare = new CompareBar(right, mnemonics, memory, Clock.systemUTC(), this::ask, this::show);
        this.progress = new WorkPane(right, this::cancel);
        this.table = new NumberTable(right, row -> opened.accept(row.typed()));
        this.sentence = Ids.named("trace.count", new Label(area, SWT.WRAP));
        Buttons below = Buttons.in(area, mnemonics);
        below.with("trace.open", new Text("Datei öffnen …", "Open file …"), this::open);
        this.taking = List.of(below.with("trace.copyList", new Text("Als CSV kopieren", "Copy as CSV"), this::copy),
                below.with("trace.export", new Text("Exportieren …", "Export …"), this::export));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(compare.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress.control());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Look.characters(sentence, 30), SWT.DEFAULT).applyTo(sentence);
        this.work = new ListWork(plans, onDisplay, progress::at, this::told);
    }

    ListTab started() {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL)
                .applyTo(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(sash);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(SWT.DEFAULT, Look.lines(table.control(), 4)).applyTo(table.control());
        sash.setSashWidth(Look.GAP);
        sash.setWeights(25, 75);
        progress.idle();
        field.listen(this::ask);
        show();
        return this;
    }

    @Override
    public Control control() {
        return page.control();
    }

    @Override
    public void ask(Chosen now) {
        chosen = Optional.of(now);
        compare.show(now);
        ask();
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public void close() {
        work.close();
    }

    /** The numbers, one on each line. */
    String typed() {
        return field.typed();
    }

    private void ask() {
        if (!area.isDisposed()) {
            chosen.map(now -> new ListQuestion(now, field.typed(), compare.against())).ifPresent(question -> {
                progress.begun(question);
                work.ask(question);
            });
        }
    }

    private void cancel() {
        work.cancel();
    }

    private void told(ListAnswer newer) {
        if (!area.isDisposed()) {
            answer = Optional.of(newer);
            progress.idle();
            show();
        }
    }

    private void show() {
        shown = answer.map(one -> one.rows().shown(compare.onlyDifferences())).orElse(List.of());
        sentence.setText(Words.plain(answer.map(one -> Words.of(one.sentence())).orElse("")));
        table.show(shown, answer.filter(one -> one.rows().compared()).map(one -> one.question().against().heading()));
        taking.forEach(button -> button.setEnabled(!shown.isEmpty()));
        page.fit();
    }

    private void open() {
        files.numbers().ifPresent(field::put);
    }

    private void copy() {
        new CopyAction(new Text("Kopieren", "Copy"), () -> NumberFile.table(table())).run();
    }

    private void export() {
        answer.ifPresent(one -> files.export(one.question().chosen().location() + ".csv", table()));
    }

    private List<List<String>> table() {
        return answer.map(one -> NumberRows.table(shown, one.question().against().heading()))
                .orElse(List.of())
                .stream()
                .map(row -> row.stream().map(Words::of).toList())
                .toList();
    }
}
