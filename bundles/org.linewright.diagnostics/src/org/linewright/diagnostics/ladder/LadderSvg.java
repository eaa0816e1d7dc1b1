package org.linewright.diagnostics.ladder;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.linewright.diagnostics.ladder.Step.Arrow;
import org.linewright.diagnostics.ladder.Step.Sound;

/** A ladder as a picture that stands for itself: SVG 1.1 without scripts, fonts or links. Pure. */
public final class LadderSvg {

    private static final int LEFT = 170;
    private static final int COLUMN = 260;
    private static final int TOP = 64;
    private static final int ROW = 30;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final Ladder ladder;
    private final DateTimeFormatter clock;
    private final StringBuilder out = new StringBuilder();

    private LadderSvg(Ladder ladder, ZoneId zone) {
        this.ladder = ladder;
        this.clock = CLOCK.withZone(zone);
    }

    /** A whole document; times of day in this zone. */
    public static String of(Ladder ladder, ZoneId zone) {
        return new LadderSvg(ladder, zone).drawn();
    }

    private String drawn() {
        int width = LEFT + ladder.participants().size() * COLUMN;
        int height = TOP + (ladder.steps().size() + 1) * ROW;
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" "
                + "font-family=\"sans-serif\" font-size=\"12\">", width, height, width, height);
        add("<title>%s</title>", escaped(String.join(" / ",
                ladder.participants().stream().map(Participant::name).toList())));
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        List<Participant> participants = ladder.participants();
        for (int i = 0; i < participants.size(); i++) {
            column(participants.get(i), x(i), height);
        }
        for (int i = 0; i < ladder.steps().size(); i++) {
            int y = TOP + (i + 1) * ROW;
            switch (ladder.steps().get(i)) {
                case Arrow arrow -> arrow(arrow, y);
                case Sound sound -> sound(sound, y);
            }
        }
        return out.append("</svg>\n").toString();
    }

    private void column(Participant one, int x, int height) {
        add("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#9aa3ad\"/>", x, TOP - 8, x, height - 8);
        text(x, 26, "middle", one.own() ? "font-weight=\"bold\" fill=\"#1f4e8c\"" : "font-weight=\"bold\"", one.name());
        text(x, 44, "middle", "fill=\"#5b6570\"", cut(one.product(), 36));
    }

    private void arrow(Arrow arrow, int y) {
        String colour = colour(arrow);
        text(8, y, "start", "fill=\"#5b6570\"", clock.format(arrow.at()) + "  +" + seconds(arrow.since()));
        int from = x(arrow.from());
        int to = x(arrow.to());
        boolean self = from == to;
        if (self) {
            add("<path d=\"M%d %d h30 v8 h-24\" fill=\"none\" stroke=\"%s\"/>", from, y - 8, colour);
        } else {
            add("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"1.5\"%s/>", from, y, to, y,
                    colour, arrow.tone() == Step.Tone.PROVISIONAL ? " stroke-dasharray=\"6 3\"" : "");
        }
        int tip = self ? from : to;
        int back = self || from > to ? 8 : -8;
        add("<path d=\"M%d %d l%d -4 v8 z\" fill=\"%s\"/>", tip, y, back, colour);
        String again = arrow.repeats() == 0 ? "" : "  ×" + (arrow.repeats() + 1) + " … +" + seconds(arrow.last());
        int middle = self ? from + 36 : (from + to) / 2;
        text(middle, y - 5, self ? "start" : "middle", "fill=\"" + colour + "\"",
                cut(arrow.label() + again, 38 * Math.max(1, Math.abs(arrow.from() - arrow.to()))));
        if (!arrow.note().isEmpty()) {
            text(middle, y + 11, self ? "start" : "middle", "font-size=\"10\" fill=\"#5b6570\"", cut(arrow.note(), 44));
        }
    }

    private void sound(Sound sound, int y) {
        int low = x(Math.min(sound.from(), sound.to()));
        int high = Math.max(low + 40, x(Math.max(sound.from(), sound.to())));
        text(8, y, "start", "fill=\"#5b6570\"", "+" + seconds(sound.since()) + " – +" + seconds(sound.until()));
        add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"#e3f1e5\" stroke=\"#2e7d32\"/>",
                low + 4, y - 16, high - low - 8, ROW - 8);
        text((low + high) / 2, y - 2, "middle", "font-size=\"10\" fill=\"#1b5e20\"",
                cut(sound.label(), 46 * Math.max(1, (high - low) / COLUMN)));
    }

    private void text(int x, int y, String anchor, String style, String words) {
        if (!words.isEmpty()) {
            add("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>", x, y, anchor, style, escaped(words));
        }
    }

    private void add(String template, Object... values) {
        out.append(String.format(Locale.ROOT, template, values)).append('\n');
    }

    private static int x(int column) {
        return LEFT + column * COLUMN + COLUMN / 2;
    }

    private static String colour(Arrow arrow) {
        return switch (arrow.tone()) {
            case REQUEST -> "#1f4e8c";
            case PROVISIONAL -> "#5b6570";
            case SUCCESS -> "#2e7d32";
            case REDIRECT, CHALLENGE -> "#8a5a00";
            case FAILURE -> "#b3261e";
        };
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** What XML 1.0 §2.2 and §2.4 do not allow as it is. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(one -> {
            switch (one) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(allowed(one) ? one : 0xfffd);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int one) {
        return one >= ' ' && one < 0xd800 || one > 0xdfff && one < 0xfffe || one > 0xffff;
    }
}
