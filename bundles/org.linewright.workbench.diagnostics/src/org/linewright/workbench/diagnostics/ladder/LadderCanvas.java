package org.linewright.workbench.diagnostics.ladder;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.linewright.core.Text;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.ladder.Ladder;
import org.linewright.diagnostics.ladder.LadderText;
import org.linewright.diagnostics.ladder.Step.Arrow;
import org.linewright.workbench.diagnostics.view.Ink;
import org.linewright.workbench.diagnostics.view.Spoken;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;

/** A ladder to look at, to scroll and to choose from, with the mouse or the arrow keys. */
final class LadderCanvas {

    private static final Text NAME = new Text("Ablauf als Leiter", "Call flow as a ladder");

    private final Canvas canvas;
    private final Reach reach;
    private final ZoneId zone;
    private final LongConsumer told;
    private LadderPlan plan = new LadderPlan(new Ladder(Instant.EPOCH, List.of(), List.of()), 0, 1, 1, 1);
    private OptionalInt chosen = OptionalInt.empty();

    /** @param told hears the number of a message that was chosen here */
    LadderCanvas(Composite parent, ZoneId zone, LongConsumer told) {
        this.zone = zone;
        this.told = told;
        this.canvas = Ids.named("ladder.canvas", Look.as(Look.Role.PAGE,
                new Canvas(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND)));
        this.reach = new Reach(canvas);
        Spoken.on(canvas, NAME, () -> plan.ladder().steps().isEmpty() ? "" : LadderText.of(plan.ladder(), zone));
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> fit(plan.ladder()));
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            choose(plan.at(event.y < plan.head() ? -1 : event.y + reach.top()));
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

    Ladder ladder() {
        return plan.ladder();
    }

    void show(Ladder ladder, Optional<TraceEntry> message) {
        if (!ladder.equals(plan.ladder())) {
            fit(ladder);
        }
        OptionalInt now = message.map(plan::of).orElse(OptionalInt.empty());
        if (!now.equals(chosen)) {
            chosen = now;
            now.ifPresent(step -> reach.reveal(plan.y(step) - plan.row() - plan.head(), plan.y(step) + plan.row()));
        }
        canvas.redraw();
    }

    private void paint(Event event) {
        Rectangle seen = canvas.getClientArea();
        new LadderBrush(event.gc, plan, Ink.on(canvas), zone, reach.left(), reach.top())
                .draw(seen, chosen);
        if (canvas.isFocusControl()) {
            event.gc.drawFocus(0, plan.head(), seen.width - 1, Math.max(0, seen.height - plan.head() - 1));
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(plan.next(chosen, 1));
            case SWT.ARROW_UP -> choose(plan.next(chosen, -1));
            case SWT.HOME -> choose(plan.next(OptionalInt.empty(), 1));
            case SWT.END -> choose(plan.next(OptionalInt.empty(), -1));
            default -> {
                // the others are not ours
            }
        }
    }

    private void choose(OptionalInt place) {
        place.ifPresent(step -> {
            if (plan.ladder().steps().get(step) instanceof Arrow arrow) {
                told.accept(arrow.number());
            }
        });
    }

    private void fit(Ladder ladder) {
        plan = LadderPlan.of(ladder, Look.characters(canvas, 1), Look.lines(canvas, 1), canvas.getClientArea().width);
        reach.over(new Point(plan.width(), plan.height()), new Point(plan.column() / 4, plan.row()));
    }
}
