package org.linewright.workbench.diagnostics.load;

import java.time.ZoneId;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.linewright.core.Text;
import org.linewright.workbench.diagnostics.load.Load.Bar;
import org.linewright.workbench.diagnostics.view.Ink;
import org.linewright.workbench.diagnostics.view.Spoken;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;

/** A bar for each stretch of time; the arrow keys go from one to the next. */
final class LoadCanvas {

    private static final Text NAME = new Text("Anmeldungen je Sekunde über die Zeit",
            "Registrations per second over time");

    private final Canvas canvas;
    private final ZoneId zone;
    private final IntConsumer told;
    private Load load = Load.NONE;
    private int chosen = -1;

    /** @param told hears the place of the bar that was chosen */
    LoadCanvas(Composite parent, ZoneId zone, Supplier<String> words, IntConsumer told) {
        this.zone = zone;
        this.told = told;
        this.canvas = Ids.named("load.canvas", Look.as(Look.Role.PAGE,
                new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND)));
        Spoken.on(canvas, NAME, words);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            choose(place(event.x));
        });
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    Canvas control() {
        return canvas;
    }

    void show(Load now) {
        load = now;
        canvas.redraw();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> choose(chosen + 1);
            case SWT.ARROW_LEFT -> choose(chosen - 1);
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(load.bars().size() - 1);
            default -> {
                // the others are not ours
            }
        }
    }

    private void choose(int place) {
        if (place >= 0 && place < load.bars().size()) {
            chosen = place;
            told.accept(place);
            canvas.redraw();
        }
    }

    private int place(int x) {
        return (x - Look.MARGIN) * load.bars().size() / Math.max(1, room());
    }

    private int room() {
        return canvas.getClientArea().width - 2 * Look.MARGIN;
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Ink ink = Ink.on(canvas);
        Rectangle seen = canvas.getClientArea();
        gc.setBackground(ink.ground());
        gc.fillRectangle(seen);
        int line = gc.getFontMetrics().getHeight();
        int floor = seen.height - line - Look.GAP;
        int high = floor - line - Look.GAP;
        int most = load.peak().map(Bar::most).orElse(0);
        for (int place = 0; place < load.bars().size(); place++) {
            bar(gc, ink, place, floor, high, Math.max(1, most));
        }
        gc.setForeground(ink.quiet());
        gc.drawLine(Look.MARGIN, floor, Look.MARGIN + room(), floor);
        gc.drawText(most + "/s", Look.MARGIN, Look.SMALL, true);
        if (!load.bars().isEmpty()) {
            String end = Load.clock(load.bars().getLast().from(), zone);
            gc.drawText(Load.clock(load.bars().getFirst().from(), zone), Look.MARGIN, floor + Look.SMALL, true);
            if (load.bars().size() > 1) {
                gc.drawText(end, Look.MARGIN + room() - gc.textExtent(end).x, floor + Look.SMALL, true);
            }
        }
        if (canvas.isFocusControl()) {
            gc.drawFocus(0, 0, seen.width - 1, seen.height - 1);
        }
    }

    private void bar(GC gc, Ink ink, int place, int floor, int high, int most) {
        Bar bar = load.bars().get(place);
        int left = Look.MARGIN + place * room() / load.bars().size();
        int right = Look.MARGIN + (place + 1) * room() / load.bars().size();
        int width = Math.clamp(right - left - 1, 1, Look.MARGIN);
        if (place == chosen) {
            gc.setBackground(ink.chosen());
            gc.fillRectangle(left, floor - high, Math.max(width, Look.SMALL), high);
        }
        int height = high * bar.most() / most;
        gc.setBackground(ink.asked());
        gc.fillRectangle(left, floor - height, width, height);
        if (bar.refused() > 0) {
            gc.setBackground(ink.bad());
            gc.fillOval(left, floor - height - Look.GAP, Look.SMALL, Look.SMALL);
        }
    }
}
