package org.linewright.workbench.line.view;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.time.Latest;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Statuses;
import org.linewright.workbench.line.rows.LineColumn;
import org.linewright.workbench.line.rows.LineFeed;
import org.linewright.workbench.line.rows.Reader;
import org.linewright.workbench.line.rows.Wanted;

/**
 * The rows of the view. They are made, sorted and filtered beside the UI thread, of many wishes the newest; rows that
 * became stale are put in order again once a second at most. For the UI thread.
 */
final class LiveRows implements AutoCloseable {

    private static final Duration PACE = Duration.ofSeconds(1);

    private final Latest<Wanted> work;
    private final Consumer<Object> again;
    private final Consumer<LineFeed.Change> told;
    private Wanted wanted;
    private boolean closed;

    /** @param told what changed, on the UI thread */
    LiveRows(Reader reader, Layout layout, OnDisplay onDisplay, Consumer<LineFeed.Change> told) {
        LineFeed feed = new LineFeed(reader);
        this.wanted = new Wanted(List.of(), Statuses.NONE, layout.filter(), layout.sort(), layout.ascending(), 0);
        this.told = told;
        this.again = onDisplay.newest(PACE, any -> want(wanted.anew()));
        this.work = new Latest<>("rows of lines", now -> {
            LineFeed.Change change = feed.take(now);
            onDisplay.run(() -> tell(change));
        });
    }

    void show(Snapshot now) {
        want(wanted.of(List.copyOf(now.configuration().groups().values()), now.statuses()));
    }

    void filter(String words) {
        want(wanted.filtered(words));
    }

    void sort(LineColumn column, boolean ascending) {
        want(wanted.sorted(column, ascending));
    }

    /** Nothing is told any more. */
    @Override
    public void close() {
        closed = true;
        work.close();
    }

    private void want(Wanted newer) {
        if (!newer.equals(wanted)) {
            wanted = newer;
            work.offer(newer);
        }
    }

    private void tell(LineFeed.Change change) {
        if (!closed) {
            if (change.stale()) {
                again.accept(change);
            }
            told.accept(change);
        }
    }
}
