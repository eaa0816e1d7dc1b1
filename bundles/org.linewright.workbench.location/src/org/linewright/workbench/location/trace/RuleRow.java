package org.linewright.workbench.location.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.numbers.GroupMark;
import org.linewright.numbers.TriedRule;
import org.linewright.numbers.TriedRule.Verdict;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;

/** A rule as a row below its step: which one, what it made of the number, or why it did not fit. */
record RuleRow(TriedRule rule) {

    private static final int WAY = 1;
    private static final int WHY = 2;
    private static final String ARROW = " → ";

    List<String> cells() {
        return List.of(new RuleWord(rule.place(), rule.rule()) + origin(),
                fits() ? rule.before() + ARROW + rule.after() : rule.before(), why(), "");
    }

    /** What its brackets found, as it stands in the cell of this column. */
    List<GroupMark> marks(int column) {
        return switch (column) {
            case WAY -> Stream.concat(rule.marksBefore().stream(), moved(rule.marksAfter(), rule.before() + ARROW))
                    .toList();
            case WHY -> fits() ? found() : List.of();
            default -> List.of();
        };
    }

    Icon icon() {
        return switch (rule.verdict()) {
            case FITS -> Icon.DONE;
            case OFF, NOT_REACHED -> Icon.LINE_OFF;
            case MISSED -> Icon.REMOVE;
            case BROKEN, GIVEN_UP -> Icon.ERROR;
        };
    }

    private List<GroupMark> found() {
        List<GroupMark> marks = new ArrayList<>();
        String cell = cells().get(WHY);
        int from = 0;
        for (int group = 1; group <= rule.groups().size(); group++) {
            String words = "\\" + group + " = " + rule.groups().get(group - 1);
            from = cell.indexOf(words, from);
            marks.add(new GroupMark(group, from, from + words.length()));
            from += words.length();
        }
        return marks;
    }

    private static Stream<GroupMark> moved(List<GroupMark> marks, String front) {
        return marks.stream().map(mark -> new GroupMark(mark.group(), mark.from() + front.length(),
                mark.to() + front.length()));
    }

    private boolean fits() {
        return rule.verdict() == Verdict.FITS;
    }

    private String why() {
        String why = fits()
                ? Words.of("passt", "fits") + (rule.groups().isEmpty() ? "" : ": " + rule.found())
                : Words.of(rule.whyNot());
        return rule.rule().comment().isEmpty() ? why : why + "  # " + rule.rule().comment();
    }

    private String origin() {
        return rule.site().isEmpty() ? "" : " [" + rule.site() + "]";
    }
}
