package org.linewright.workbench.diagnostics.ladder;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.linewright.diagnostics.ladder.Participant;
import org.linewright.diagnostics.ladder.Step;
import org.linewright.diagnostics.ladder.Step.Arrow;
import org.linewright.diagnostics.ladder.Step.Sound;
import org.linewright.workbench.diagnostics.view.Ink;

/** Draws a ladder, moved by so many pixels; the names stay above. */
record LadderBrush(GC gc, LadderPlan plan, Ink ink, ZoneId zone, int left, int top) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final int TIP = 8;
    private static final int LOOP = 30;
    private static final int SMALL = 4;

    void draw(Rectangle seen, OptionalInt chosen) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(ink.ground());
        gc.fillRectangle(seen);
        List<Step> steps = plan.ladder().steps();
        chosen.ifPresent(place -> {
            gc.setBackground(ink.chosen());
            gc.fillRectangle(seen.x, plan.y(place) - plan.row() * 3 / 5 - top, seen.width, plan.row());
        });
        columns(seen);
        int first = Math.max(0, (top - plan.row()) / plan.row());
        int last = Math.min(steps.size(), (top + seen.height) / plan.row() + 1);
        for (int place = first; place < last; place++) {
            int y = plan.y(place) - top;
            switch (steps.get(place)) {
                case Arrow arrow -> arrow(arrow, y);
                case Sound sound -> sound(sound, y);
            }
        }
        names(seen);
    }

    private void columns(Rectangle seen) {
        gc.setForeground(ink.quiet());
        for (int place = 0; place < plan.ladder().participants().size(); place++) {
            gc.drawLine(x(place), plan.head(), x(place), seen.y + seen.height);
        }
    }

    private void names(Rectangle seen) {
        gc.setBackground(ink.ground());
        gc.fillRectangle(seen.x, 0, seen.width, plan.head());
        for (int place = 0; place < plan.ladder().participants().size(); place++) {
            Participant one = plan.ladder().participants().get(place);
            int line = gc.getFontMetrics().getHeight();
            middle(one.name(), x(place), line / 3, one.own() ? ink.asked() : ink.words(), plan.column() - TIP);
            middle(one.product(), x(place), line / 3 + line, ink.quiet(), plan.column() - TIP);
        }
        gc.setForeground(ink.quiet());
        gc.drawLine(seen.x, plan.head() - 1, seen.x + seen.width, plan.head() - 1);
    }

    private void arrow(Arrow arrow, int y) {
        Color colour = colour(arrow.tone());
        time(CLOCK.withZone(zone).format(arrow.at()) + "  +" + seconds(arrow.since()), y);
        int from = x(arrow.from());
        int to = x(arrow.to());
        boolean self = from == to;
        gc.setForeground(colour);
        gc.setLineStyle(arrow.tone() == Step.Tone.PROVISIONAL ? SWT.LINE_DASH : SWT.LINE_SOLID);
        if (self) {
            gc.drawPolyline(new int[]{ from, y - SMALL, from + LOOP, y - SMALL, from + LOOP, y + SMALL, from,
                    y + SMALL });
        } else {
            gc.drawLine(from, y, to, y);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        int back = self || to < from ? TIP : -TIP;
        int low = self ? y + SMALL : y;
        gc.setBackground(colour);
        gc.fillPolygon(new int[]{ to, low, to + back, low - SMALL, to + back, low + SMALL });
        int room = self ? plan.column() / 2 : Math.abs(to - from) - TIP;
        int centre = self ? from + LOOP + plan.column() / 4 : (from + to) / 2;
        middle(said(arrow), centre, y - gc.getFontMetrics().getHeight() - 1, colour, room);
        middle(arrow.note(), centre, y + 1, ink.quiet(), room);
    }

    private void sound(Sound sound, int y) {
        int low = x(Math.min(sound.from(), sound.to())) + TIP;
        int high = Math.max(low + LOOP, x(Math.max(sound.from(), sound.to())) - TIP);
        time("+" + seconds(sound.since()) + " – +" + seconds(sound.until()), y);
        int line = gc.getFontMetrics().getHeight();
        gc.setBackground(ink.sound());
        gc.fillRoundRectangle(low, y - line, high - low, line + SMALL * 2, TIP, TIP);
        gc.setForeground(ink.good());
        gc.drawRoundRectangle(low, y - line, high - low, line + SMALL * 2, TIP, TIP);
        gc.setBackground(ink.sound());
        middle(sound.label(), (low + high) / 2, y - line + SMALL, ink.good(), high - low - TIP);
    }

    /** What stands at an arrow. */
    static String said(Arrow arrow) {
        return arrow.repeats() == 0
                ? arrow.label()
                : arrow.label() + "  ×" + (arrow.repeats() + 1) + " … +" + seconds(arrow.last());
    }

    private void time(String words, int y) {
        gc.setForeground(ink.quiet());
        gc.drawText(words, SMALL - left, y - gc.getFontMetrics().getHeight() / 2, true);
    }

    private void middle(String words, int x, int y, Color colour, int room) {
        String fitting = words;
        while (fitting.length() > 2 && gc.textExtent(fitting).x > room) {
            fitting = fitting.substring(0, fitting.length() - 2) + "…";
        }
        if (!fitting.isEmpty()) {
            gc.setForeground(colour);
            gc.drawText(fitting, x - gc.textExtent(fitting).x / 2, y, true);
        }
    }

    private int x(int participant) {
        return plan.x(participant) - left;
    }

    private Color colour(Step.Tone tone) {
        return switch (tone) {
            case REQUEST -> ink.asked();
            case PROVISIONAL -> ink.quiet();
            case SUCCESS -> ink.good();
            case REDIRECT, CHALLENGE -> ink.warm();
            case FAILURE -> ink.bad();
        };
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
    }
}
