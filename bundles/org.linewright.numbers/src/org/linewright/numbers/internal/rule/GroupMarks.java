package org.linewright.numbers.internal.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.numbers.GroupMark;
import org.linewright.numbers.TriedRule;

/** Where in a number the brackets of a rule lie that fitted it. */
public final class GroupMarks {

    private GroupMarks() {
    }

    public static List<GroupMark> before(TriedRule tried) {
        Matcher matcher = matcher(tried);
        return fitted(tried) && matcher.find()
                ? IntStream.rangeClosed(1, matcher.groupCount())
                        .filter(group -> matcher.end(group) > matcher.start(group))
                        .mapToObj(group -> new GroupMark(group, matcher.start(group), matcher.end(group)))
                        .toList()
                : List.of();
    }

    public static List<GroupMark> after(TriedRule tried) {
        Matcher matcher = matcher(tried);
        return fitted(tried) && matcher.find()
                ? Replacement.of(tried.rule().replace(), matcher.groupCount())
                        .result()
                        .map(replacement -> replacement.marks(matcher))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean fitted(TriedRule tried) {
        return tried.verdict() == TriedRule.Verdict.FITS && tried.rule().matching() == Matching.PATTERN;
    }

    private static Matcher matcher(TriedRule tried) {
        String search = fitted(tried) ? tried.rule().search() : "";
        return Pattern.compile(search).matcher(new Patience(tried.before(), Patience.looks(search)));
    }
}
