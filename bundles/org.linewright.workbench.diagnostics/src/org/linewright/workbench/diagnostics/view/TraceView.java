package org.linewright.workbench.diagnostics.view;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.trace.TraceColumn;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.InFront;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.screen.ViewContent;

/** The messages, and the one that is chosen. */
final class TraceView implements ViewContent {

    private static final int[] SHARES = { 58, 42 };

    private final Sight sight;
    private final InFront front;
    private final Composite empty;
    private final Composite page;
    private final RecordBar record;
    private final FilterBar filter;
    private final MessageTable table;
    private final MessagePane message;
    private Optional<Watch> watching = Optional.empty();

    TraceView(Composite parent, Sight sight, TraceVerbs verbs, TraceColumn.Reader reader) {
        this.sight = sight;
        this.front = new InFront(parent);
        this.empty = EmptyState.saying(Icon.SUPPORT, new Text(
                "Hier steht jede SIP-Nachricht der Leitungen, sobald Sie aufzeichnen: die neuesten 10.000, nur im "
                        + "Arbeitsspeicher. Rufnummern, Namen und Kennwörter sind ersetzt.",
                "Every SIP message of the lines stands here once you record: the newest 10,000, in memory only. "
                        + "Numbers, names and passwords are replaced."))
                .offering(new Text("Aufzeichnen", "Record"), verbs::record).in(front.area());
        this.page = Ids.named("trace.page", new Composite(front.area(), SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Mnemonics mnemonics = new Mnemonics();
        this.record = new RecordBar(page, sight, verbs, mnemonics);
        this.filter = new FilterBar(page, mnemonics, sight::filter);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL);
        this.table = new MessageTable(sash, sight, reader, verbs::ladder);
        this.message = new MessagePane(sash, mnemonics);
        sash.setWeights(SHARES);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(record.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    }

    void start() {
        watching = Optional.of(sight.watch(this::draw));
    }

    @Override
    public void focus() {
        if (front.is(page)) {
            table.control().setFocus();
        } else {
            front.area().setFocus();
        }
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
    }

    private void draw(Shown now) {
        if (front.area().isDisposed()) {
            return;
        }
        record.show(now);
        now.listing().ifPresent(filter::show);
        table.show(now);
        message.show(now);
        front.show(now.source().isEmpty() ? empty : page);
    }
}
