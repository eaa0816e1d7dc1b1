package org.linewright.workbench.diagnostics.ladder;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.ladder.Ladder;
import org.linewright.diagnostics.ladder.Step;
import org.linewright.diagnostics.ladder.Step.Arrow;

/**
 * Where the parts of a ladder are drawn, in pixels. Pure.
 *
 * @param left the room for the times
 * @param column how far the participants are from one another
 * @param head the room for their names
 * @param row the height of a step
 */
record LadderPlan(Ladder ladder, int left, int column, int head, int row) {

    /** For letters of this size; the participants share the width as far as that is good to read. */
    static LadderPlan of(Ladder ladder, int letter, int line, int width) {
        int left = letter * 26;
        int share = (width - left) / Math.max(1, ladder.participants().size());
        return new LadderPlan(ladder, left, Math.clamp(share, letter * 42, letter * 72), line * 3, line * 5 / 2);
    }

    int width() {
        return left + ladder.participants().size() * column;
    }

    int height() {
        return head + ladder.steps().size() * row + row / 2;
    }

    int x(int participant) {
        return left + participant * column + column / 2;
    }

    /** The line on which a step is drawn. */
    int y(int step) {
        return head + step * row + row * 3 / 5;
    }

    /** The step at this height. */
    OptionalInt at(int y) {
        int step = y < head ? -1 : (y - head) / row;
        return step >= 0 && step < ladder.steps().size() ? OptionalInt.of(step) : OptionalInt.empty();
    }

    /** The step that shows this message, or what it is a retransmission of. */
    OptionalInt of(TraceEntry entry) {
        List<Step> steps = ladder.steps();
        return IntStream.range(0, steps.size())
                .filter(place -> steps.get(place) instanceof Arrow arrow
                        && (arrow.number() == entry.number() || arrow.number() == entry.repeats()))
                .findFirst();
    }

    /** The next step with a message, in this direction; empty at the end. */
    OptionalInt next(OptionalInt from, int direction) {
        int start = from.isPresent() ? from.getAsInt() + direction : direction > 0 ? 0 : ladder.steps().size() - 1;
        for (int place = start; place >= 0 && place < ladder.steps().size(); place += direction) {
            if (ladder.steps().get(place) instanceof Arrow) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }
}
