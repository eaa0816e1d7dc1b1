package org.linewright.workbench.diagnostics.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.diagnostics.trace.TraceColumn;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Mnemonics;

/** What went over the wire: the messages, and the one that is chosen. */
final class TracePage implements SightView.Page {

    private static final int[] SHARES = { 58, 42 };

    private final Composite page;
    private final RecordBar record;
    private final FilterBar filter;
    private final MessageTable table;
    private final MessagePane message;

    TracePage(Composite parent, TraceVerbs verbs, TraceColumn.Reader reader) {
        this.page = Ids.named("trace.page", new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Mnemonics mnemonics = new Mnemonics();
        this.record = new RecordBar(page, verbs, mnemonics);
        this.filter = new FilterBar(page, mnemonics, verbs.sight()::filter);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL);
        this.table = new MessageTable(sash, verbs, reader);
        this.message = new MessagePane(sash, mnemonics);
        sash.setWeights(SHARES);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(record.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public Control focus() {
        return table.control();
    }

    @Override
    public boolean draw(Shown now) {
        record.show(now);
        filter.show(now);
        table.show(now);
        message.show(now);
        return now.source().isPresent();
    }
}
