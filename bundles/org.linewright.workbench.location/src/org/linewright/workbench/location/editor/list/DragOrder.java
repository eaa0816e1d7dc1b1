package org.linewright.workbench.location.editor.list;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Drags rows of a table to another place in it. */
final class DragOrder {

    private static final String SIGN = "rows";

    private final Table table;
    private final BooleanSupplier possible;
    private final IntConsumer dropped;
    private boolean dragging;

    /** @param dropped told before which row they were dropped */
    private DragOrder(Table table, BooleanSupplier possible, IntConsumer dropped) {
        this.table = table;
        this.possible = possible;
        this.dropped = dropped;
    }

    static void on(Table table, BooleanSupplier possible, IntConsumer dropped) {
        new DragOrder(table, possible, dropped).listen();
    }

    private void listen() {
        DragSource source = new DragSource(table, DND.DROP_MOVE);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = possible.getAsBoolean();
                dragging = event.doit;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = SIGN;
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                dragging = false;
            }
        });
        DropTarget target = new DropTarget(table, DND.DROP_MOVE);
        target.setTransfer(TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.detail = dragging ? DND.DROP_MOVE : DND.DROP_NONE; // from another table or program
                event.feedback = DND.FEEDBACK_INSERT_BEFORE | DND.FEEDBACK_SCROLL;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (dragging) {
                    dropped.accept(event.item instanceof TableItem item ? table.indexOf(item) : table.getItemCount());
                }
            }
        });
    }
}
