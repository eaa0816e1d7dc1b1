package org.linewright.diagnostics.ladder;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linewright.diagnostics.ladder.Step.Arrow;
import org.linewright.diagnostics.ladder.Step.Sound;

/** A ladder in letters of one width, for mails and tickets. Pure. */
public final class LadderText {

    private static final int LEFT = 25;
    private static final int LEAST = 24;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final Ladder ladder;
    private final DateTimeFormatter clock;
    private final int width;

    private LadderText(Ladder ladder, ZoneId zone) {
        this.ladder = ladder;
        this.clock = CLOCK.withZone(zone);
        this.width = width(ladder);
    }

    /** Lines ended by a line feed; times of day in this zone. */
    public static String of(Ladder ladder, ZoneId zone) {
        LadderText text = new LadderText(ladder, zone);
        List<String> lines = new ArrayList<>();
        lines.add(text.heads(ladder.participants().stream().map(Participant::name).toList()));
        if (ladder.participants().stream().anyMatch(one -> !one.product().isEmpty())) {
            lines.add(text.heads(ladder.participants().stream().map(Participant::product).toList()));
        }
        lines.add(text.row("", ""));
        ladder.steps().forEach(step -> lines.add(switch (step) {
            case Arrow arrow -> text.arrow(arrow);
            case Sound sound -> text.sound(sound);
        }));
        return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
    }

    private String arrow(Arrow arrow) {
        String again = arrow.repeats() == 0 ? "" : " x" + (arrow.repeats() + 1);
        String row = row(clock.format(arrow.at()) + " " + seconds(arrow.since()),
                drawn(arrow, arrow.label() + again, '-'));
        String until = arrow.repeats() == 0 ? "" : " ..." + seconds(arrow.last()).strip();
        return row + until + (arrow.note().isEmpty() ? "" : "  " + arrow.note());
    }

    private String sound(Sound sound) {
        return row(seconds(sound.since()) + " -" + seconds(sound.until()), drawn(sound, "", '=')) + "  "
                + sound.label();
    }

    /** All columns with one line between two of them. */
    private String drawn(Step step, String label, char stroke) {
        int low = Math.min(step.from(), step.to());
        int high = Math.max(step.from(), step.to());
        StringBuilder line = new StringBuilder(bars());
        if (low == high) {
            return line.append("  o ").append(label).toString();
        }
        int length = (high - low) * width - 1;
        String shown = label.isEmpty() ? "" : " " + cut(label, length - 4) + " ";
        int before = (length - shown.length()) / 2;
        String between = String.valueOf(stroke).repeat(before) + shown
                + String.valueOf(stroke).repeat(length - before - shown.length());
        boolean both = step instanceof Sound;
        String left = both || step.from() > step.to() ? "<" : String.valueOf(stroke);
        String right = both || step.from() < step.to() ? ">" : String.valueOf(stroke);
        int at = low * width + 1;
        return line.replace(at, at + length, left + between.substring(1, length - 1) + right).toString();
    }

    private String bars() {
        return ("|" + " ".repeat(width - 1)).repeat(Math.max(0, ladder.participants().size() - 1)) + "|";
    }

    private String row(String left, String right) {
        return padded(left, LEFT) + (right.isEmpty() ? bars() : right);
    }

    private String heads(List<String> names) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String name = cut(names.get(i), width - 2);
            int at = Math.max(line.length(), LEFT + i * width - name.length() / 2);
            line.append(" ".repeat(at - line.length())).append(name).append(' ');
        }
        return line.toString();
    }

    private static int width(Ladder ladder) {
        int label = ladder.steps().stream().filter(Arrow.class::isInstance).map(Arrow.class::cast)
                .mapToInt(one -> (one.label().length() + 12) / Math.max(1, Math.abs(one.from() - one.to()))).max()
                .orElse(0);
        int name = ladder.participants().stream().mapToInt(one -> one.name().length() + 3).max().orElse(0);
        return Math.clamp(Math.max(label, name), LEAST, 60);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%8.3f", time.toNanos() / 1e9);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(0, most - 3)) + "...";
    }
}
