package org.linewright.workbench.line.view;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.TraceAim;
import org.linewright.workbench.line.rows.LineFeed;
import org.linewright.workbench.line.rows.LineStory;
import org.linewright.workbench.line.rows.Reader;
import org.linewright.workbench.line.rows.RowsAsText;
import org.linewright.workbench.line.rows.VisibleRows;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.ViewContent;

/** All lines in a table that is drawn as they change, beside the details of the selected one. */
final class LinesView implements ViewContent {

    private final Desk desk;
    private final Layout layout;
    private final Reader reader;
    private final LiveRows rows;
    private final Composite page;
    private final FilterBar bar;
    private final SashForm sash;
    private final LineTable table;
    private final StoryPane story;
    private final Pages pages;
    private final LineActions actions;
    private Optional<Watch> watching = Optional.empty();

    LinesView(Composite parent, Stage stage, Desk desk, OnDisplay onDisplay, Layout layout, Reader reader,
            TraceAim aim) {
        this.desk = desk;
        this.layout = layout;
        this.reader = reader;
        this.rows = new LiveRows(reader, layout, onDisplay, this::draw);
        this.pages = new Pages(parent, stage);
        this.page = new Composite(pages.area(), SWT.NONE);
        this.bar = new FilterBar(page);
        this.sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        this.table = new LineTable(sash, reader, layout, rows::sort);
        this.story = new StoryPane(sash);
        this.actions = new LineActions(desk, stage, aim, table::selected,
                () -> new RowsAsText(table.columns(), reader));
    }

    void start() {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        sash.setWeights(68, 32);
        actions.on(table.control());
        bar.words(layout.filter());
        bar.details(layout.details());
        details(layout.details());
        bar.listen(this::filter, this::down, this::details);
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
        rows.close();
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
        layout.write();
    }

    private void take(Snapshot now) {
        if (!page.isDisposed()) {
            pages.show(now, page);
            rows.show(now);
        }
    }

    private void draw(LineFeed.Change change) {
        if (!page.isDisposed()) {
            table.show(change);
            count(change.rows());
            tell();
        }
    }

    private void filter() {
        if (!page.isDisposed()) {
            layout.filter(bar.words());
            rows.filter(bar.words());
        }
    }

    private void down() {
        table.control().setFocus();
        if (table.control().getSelectionCount() == 0 && table.control().getItemCount() > 0) {
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

    private void count(VisibleRows now) {
        bar.say(Text.of("{0} von {1} gezeigt, {2} angemeldet", "{0} of {1} shown, {2} registered", reader.count(
                now.size()), reader.count(now.total()), reader.count(now.registered())));
    }

    private void tell() {
        story.tell(table.first().map(row -> new LineStory(row, reader)));
    }
}
