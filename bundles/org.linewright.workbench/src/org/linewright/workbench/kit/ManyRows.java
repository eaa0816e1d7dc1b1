package org.linewright.workbench.kit;

import java.util.BitSet;
import java.util.Collection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/**
 * A virtual table with very many rows. The platform takes its time for each row that comes, goes or says something
 * else, so that is done in slices, what can be seen first; in between the window answers.
 */
public final class ManyRows {

    private static final long SLICE = 25_000_000;
    private static final int STEP = 100;

    private final Table table;
    private final OnDisplay onDisplay;
    private final BitSet stale = new BitSet();
    private int wanted;
    private boolean working;
    private Runnable counted = () -> {
        // nobody waits
    };

    public ManyRows(Table table) {
        this.table = table;
        this.onDisplay = new OnDisplay(table.getDisplay());
        table.addListener(SWT.SetData, event -> filled(event.index));
        table.getVerticalBar().addListener(SWT.Selection, event -> renewVisible());
    }

    /** So many rows there are from now on; all of them are filled anew. */
    public void count(int rows) {
        count(rows, () -> {
            // nobody waits
        });
    }

    /** The same; {@code then} is called once all of them are there, unless another count came before. */
    public void count(int rows, Runnable then) {
        wanted = rows;
        counted = then;
        stale.set(0, table.getItemCount());
        renewVisible();
        begin();
    }

    /** The rows at these places say something else. */
    public void renew(Collection<Integer> places) {
        places.forEach(stale::set);
        renewVisible();
        begin();
    }

    /** Selects these places and no others; those that are selected already are left alone. */
    public void select(int... places) {
        BitSet missing = bits(places);
        BitSet excess = bits(table.getSelectionIndices());
        BitSet kept = (BitSet) missing.clone();
        kept.and(excess);
        missing.andNot(kept);
        excess.andNot(kept);
        table.deselect(excess.stream().toArray());
        table.select(missing.stream().toArray());
    }

    private static BitSet bits(int... places) {
        BitSet bits = new BitSet();
        for (int place : places) {
            bits.set(place);
        }
        return bits;
    }

    /** Does what can be seen at once, and the rest later: the window draws and answers in between. */
    private void begin() {
        if (!working) {
            goOn(step());
        }
    }

    private void work() {
        if (!table.isDisposed()) {
            long end = System.nanoTime() + SLICE;
            boolean more = step();
            while (more && System.nanoTime() < end) {
                more = step();
            }
            goOn(more);
        }
    }

    private void goOn(boolean more) {
        working = more;
        if (more) {
            onDisplay.later(this::work);
        }
    }

    /** @return whether there is more to do */
    private boolean step() {
        int rows = table.getItemCount();
        if (rows != wanted) {
            int least = Math.max(wanted, Math.min(1, rows - 1)); // of all rows at once GTK takes leave too slowly
            table.setItemCount(rows < wanted ? Math.min(wanted, rows + STEP) : Math.max(least, rows - STEP));
            return true;
        }
        Runnable then = counted;
        counted = () -> {
            // nobody waits
        };
        then.run();
        return renewed();
    }

    private boolean renewed() {
        int place = stale.nextSetBit(0);
        for (int done = 0; done < STEP && place >= 0 && place < wanted; done++) {
            renew(place);
            place = stale.nextSetBit(place + 1);
        }
        return place >= 0 && place < wanted;
    }

    private void renewVisible() {
        if (stale.isEmpty()) {
            return;
        }
        int top = table.getTopIndex();
        int seen = table.getSize().y / Math.max(1, table.getItemHeight()) + 2;
        int end = Math.min(table.getItemCount(), top + seen);
        for (int place = stale.nextSetBit(top); place >= 0 && place < end; place = stale.nextSetBit(place + 1)) {
            renew(place);
        }
    }

    private void filled(int place) {
        if (place >= 0) { // GTK asks for rows while it takes them away
            stale.clear(place);
        }
    }

    private void renew(int place) {
        table.clear(place);
        stale.clear(place);
    }
}
