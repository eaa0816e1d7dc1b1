package org.linewright.numbers.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.numbers.internal.rule.CompiledRule;

/** Numbers that a rule fits, made from its pattern. */
public final class Examples {

    private static final int MOST = 24;

    private Examples() {
    }

    /** Some numbers that the rule fits, different where it leaves a choice; none for patterns it cannot follow. */
    public static List<String> of(NumberRule rule) {
        if (rule.matching() == Matching.DIRECT) {
            return List.of(rule.search());
        }
        return CompiledRule.of(rule.withReplace(""))
                .result()
                .map(compiled -> walked(rule.search()).stream().filter(number -> compiled.on(number).fits()).toList())
                .orElse(List.of());
    }

    private static List<String> walked(String search) {
        try {
            return new Walk(search).choices();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | StackOverflowError notFollowed) {
            return List.of();
        }
    }

    /** A walk along a pattern that writes down what would fit. */
    private static final class Walk {

        private final String pattern;
        private int at;

        Walk(String pattern) {
            this.pattern = pattern;
        }

        /** Everything up to the closing bracket or the end, each choice in turn. */
        List<String> choices() {
            Set<String> all = new LinkedHashSet<>(sequence());
            while (at < pattern.length() && pattern.charAt(at) == '|') {
                at++;
                all.addAll(sequence());
            }
            return few(all);
        }

        private List<String> sequence() {
            List<String> so = List.of("");
            while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
                so = joined(so, repeated(atom()));
            }
            return so;
        }

        private List<String> atom() {
            char sign = pattern.charAt(at++);
            return switch (sign) {
                case '^', '$' -> List.of("");
                case '.' -> List.of("1", "0", "7");
                case '[' -> signClass();
                case '(' -> group();
                case '\\' -> escaped();
                default -> List.of(String.valueOf(sign));
            };
        }

        private List<String> group() {
            if (pattern.startsWith("?:", at)) {
                at += 2;
            }
            List<String> inside = choices();
            at++;
            return inside;
        }

        private List<String> escaped() {
            char sign = at < pattern.length() ? pattern.charAt(at++) : '\\';
            return sign == 'd' ? List.of("1", "0", "7") : List.of(String.valueOf(sign));
        }

        private List<String> signClass() {
            int end = Math.max(at, pattern.indexOf(']', at));
            Pattern signs = Pattern.compile(pattern.substring(at - 1, Math.min(end + 1, pattern.length())));
            at = Math.min(end + 1, pattern.length());
            return few("1029345678*#+".chars()
                    .mapToObj(Character::toString)
                    .filter(sign -> signs.matcher(sign).matches())
                    .limit(3)
                    .toList());
        }

        private List<String> repeated(List<String> once) {
            if (at >= pattern.length()) {
                return once;
            }
            return switch (pattern.charAt(at)) {
                case '?' -> times(once, 0, 1);
                case '*' -> times(once, 0, 4);
                case '+' -> times(once, 1, 4);
                case '{' -> counted(once);
                default -> once;
            };
        }

        private List<String> counted(List<String> once) {
            int end = pattern.indexOf('}', at);
            String[] bounds = pattern.substring(at + 1, end).split(",", -1);
            int least = Integer.parseInt(bounds[0]);
            int most = bounds.length == 1 ? least : bounds[1].isEmpty() ? least + 3 : Integer.parseInt(bounds[1]);
            at = end;
            return times(once, least, most);
        }

        /** The fewest, the most, and all the same sign in between. */
        private List<String> times(List<String> once, int least, int most) {
            at++;
            Set<String> all = new LinkedHashSet<>();
            for (int count : List.of(most, least, (least + most) / 2)) {
                once.forEach(sign -> all.add(sign.repeat(Math.min(count, 20))));
            }
            return few(all);
        }

        private static List<String> joined(List<String> fronts, List<String> backs) {
            List<String> all = new ArrayList<>();
            for (String back : backs) {
                fronts.forEach(front -> all.add(front + back));
            }
            return few(all);
        }

        private static List<String> few(Iterable<String> all) {
            List<String> few = new ArrayList<>();
            for (String one : all) {
                if (few.size() < MOST) {
                    few.add(one);
                }
            }
            return few;
        }
    }
}
