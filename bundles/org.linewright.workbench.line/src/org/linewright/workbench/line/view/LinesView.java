package org.linewright.workbench.line.view;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.lines.LineState;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.line.rows.LineFeed;
import org.linewright.workbench.line.rows.LineRows;
import org.linewright.workbench.line.rows.LineStory;
import org.linewright.workbench.line.rows.Reader;
import org.linewright.workbench.line.rows.RowsAsText;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.ViewContent;

/** All lines in a table that is drawn as they change, and sorted and filtered anew once a second at most. */
final class LinesView implements ViewContent {

    private static final int PACE = 1000;
    private static final int TYPING = 150;

    private final Display display;
    private final Desk desk;
    private final Layout layout;
    private final Reader reader;
    private final LineRows rows;
    private final LineFeed feed;
    private final Composite page;
    private final FilterBar bar;
    private final SashForm sash;
    private final LineTable table;
    private final StoryPane story;
    private final Pages pages;
    private final LineActions actions;
    private final Runnable arrange = this::arrange;
    private final Runnable filter = this::filter;
    private boolean waiting;
    private Optional<Watch> watching = Optional.empty();

    LinesView(Composite parent, Stage stage, Desk desk, Layout layout, Reader reader) {
        this.display = parent.getDisplay();
        this.desk = desk;
        this.layout = layout;
        this.reader = reader;
        this.rows = new LineRows(reader);
        this.feed = new LineFeed(rows);
        this.pages = new Pages(parent, stage);
        this.page = new Composite(pages.area(), SWT.NONE);
        this.bar = new FilterBar(page);
        this.sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        this.table = new LineTable(sash, rows, reader, layout);
        this.story = new StoryPane(sash);
        this.actions = new LineActions(desk, stage, table::selected, () -> new RowsAsText(table.columns(), reader));
    }

    void start() {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        sash.setWeights(68, 32);
        actions.on(table.control());
        bar.words(layout.filter());
        rows.filter(layout.filter());
        bar.details(layout.details());
        details(layout.details());
        bar.listen(this::typed, this::down, this::details);
        table.control().addListener(SWT.Selection, event -> tell());
        table.control().addListener(SWT.KeyDown, this::key);
        watching = Optional.of(desk.watch(this::take));
    }

    @Override
    public void focus() {
        if (pages.filled()) {
            table.control().setFocus();
        } else {
            pages.focus();
        }
    }

    @Override
    public void close() {
        display.timerExec(-1, arrange);
        display.timerExec(-1, filter);
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
        layout.write();
    }

    private void take(Snapshot now) {
        if (page.isDisposed()) {
            return;
        }
        List<LineGroup> groups = List.copyOf(now.configuration().groups().values());
        if (feed.reshapes(groups, now.statuses())) {
            table.rearrange(() -> feed.take(groups, now.statuses()));
        } else {
            LineFeed.Change change = feed.take(groups, now.statuses());
            table.redraw(change.places());
            arrangeSoon(change.stale());
        }
        pages.show(now, rows.total(), page);
        count();
        tell();
    }

    private void arrangeSoon(boolean stale) {
        if (stale && !waiting) {
            waiting = true;
            display.timerExec(PACE, arrange);
        }
    }

    private void arrange() {
        waiting = false;
        if (!page.isDisposed()) {
            table.rearrange(rows::arrange);
            count();
        }
    }

    private void typed() {
        display.timerExec(TYPING, filter);
    }

    private void filter() {
        if (!page.isDisposed()) {
            layout.filter(bar.words());
            table.rearrange(() -> rows.filter(bar.words()));
            count();
            tell();
        }
    }

    private void down() {
        table.control().setFocus();
        if (table.control().getSelectionCount() == 0 && rows.size() > 0) {
            table.control().select(0);
            tell();
        }
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'f') {
            bar.focus();
        }
    }

    private void details(boolean shown) {
        layout.details(shown);
        story.control().setVisible(shown);
        sash.setMaximizedControl(shown ? null : table.control()); // framework-driven null: both
    }

    private void count() {
        int up = rows.counts().getOrDefault(LineState.REGISTERED, 0);
        bar.say(Text.of("{0} von {1} gezeigt, {2} angemeldet", "{0} of {1} shown, {2} registered", reader.count(
                rows.size()), reader.count(rows.total()), reader.count(up)));
    }

    private void tell() {
        story.tell(table.selected().stream().findFirst().map(row -> new LineStory(row, reader)));
    }
}
