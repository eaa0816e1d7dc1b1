package org.linewright.numbers.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.NumberTrouble;
import org.linewright.numbers.internal.rule.CompiledRule;
import org.linewright.numbers.internal.rule.Hit;

/**
 * The shortest list of rules that does what the examples show: each rule takes some signs off the beginning and puts
 * others there. Examples that stay as they are need no rule, and none may touch them.
 */
public final class Learned {

    /** What goes in and what must come out. */
    public record Pair(String from, String to) {
    }

    private static final int MOST_PAIRS = 50;

    private final List<Pair> pairs;
    private final List<Pair> changing;
    private final List<Candidate> candidates;

    /** A rule that may be chosen, ready for use. */
    private record Candidate(NumberRule rule, CompiledRule compiled) {

        boolean does(Pair pair) {
            Hit hit = compiled.on(pair.from());
            return hit.fits() && hit.result().equals(pair.to());
        }

        /** Whether it does right by every example that it fits. */
        boolean isHarmless(List<Pair> undecided) {
            return undecided.stream().allMatch(pair -> !compiled.on(pair.from()).fits() || does(pair));
        }

        boolean fits(Pair pair) {
            return compiled.on(pair.from()).fits();
        }
    }

    private Learned(List<Pair> pairs) {
        this.pairs = pairs;
        this.changing = pairs.stream().filter(pair -> !pair.from().equals(pair.to())).toList();
        this.candidates = candidates(changing);
    }

    /** Refused when no such rules exist, or when one number has to become two. At 50 pairs some milliseconds. */
    public static Outcome<RuleList> from(List<Pair> pairs) {
        List<Pair> distinct = pairs.stream().distinct().limit(MOST_PAIRS).toList();
        Optional<Pair> twice = distinct.stream()
                .filter(pair -> distinct.stream()
                        .anyMatch(other -> other.from().equals(pair.from()) && !other.to().equals(pair.to())))
                .findFirst();
        return twice.isPresent()
                ? Outcome.refused(NumberTrouble.LEARN_TWICE.about(twice.get().from()))
                : new Learned(distinct).rules();
    }

    private Outcome<RuleList> rules() {
        List<NumberRule> chosen = new ArrayList<>();
        List<Pair> undecided = new ArrayList<>(pairs);
        List<Pair> open = new ArrayList<>(changing);
        while (!open.isEmpty()) {
            Optional<Candidate> best = candidates.stream()
                    .filter(rule -> rule.isHarmless(undecided))
                    .max(Comparator.comparingLong((Candidate rule) -> open.stream().filter(rule::does).count())
                            .thenComparingInt(rule -> -rule.rule().search().length()));
            if (best.isEmpty() || open.stream().noneMatch(best.get()::does)) {
                return Outcome.refused(NumberTrouble.LEARN_NOTHING.about(open.getFirst().from(), open.getFirst().to()));
            }
            chosen.add(best.get().rule());
            open.removeIf(best.get()::does);
            undecided.removeIf(best.get()::fits);
        }
        return Outcome.done(RuleList.first(chosen.toArray(NumberRule[]::new)));
    }

    private static List<Candidate> candidates(List<Pair> pairs) {
        Set<NumberRule> all = new LinkedHashSet<>();
        for (Pair pair : pairs) {
            int common = commonEnd(pair);
            for (int kept = common; kept >= 0; kept--) {
                int cut = pair.from().length() - kept;
                String instead = pair.to().substring(0, pair.to().length() - kept);
                for (int seen = 0; cut + seen <= pair.from().length(); seen++) {
                    all.addAll(forms(pair.from().substring(0, cut), pair.from().substring(cut, cut + seen), instead,
                            kept));
                }
            }
        }
        return all.stream().map(rule -> new Candidate(rule, CompiledRule.working(rule))).toList();
    }

    /** One change, said more and more narrowly: any rest, this many digits, this beginning of the rest. */
    private static List<NumberRule> forms(String cut, String seen, String instead, int kept) {
        String front = "^" + escaped(cut);
        if (kept == 0) {
            return List.of(NumberRule.direct(cut, instead));
        }
        return seen.isEmpty()
                ? List.of(NumberRule.pattern(front + "(.*)", instead + "\\1"),
                        NumberRule.pattern(front + "([0-9]{" + kept + "})$", instead + "\\1"))
                : List.of(NumberRule.pattern(front + "(" + escaped(seen) + ".*)", instead + "\\1"));
    }

    private static int commonEnd(Pair pair) {
        int common = 0;
        int most = Math.min(pair.from().length(), pair.to().length());
        while (common < most && pair.from().charAt(pair.from().length() - 1 - common) == pair.to()
                .charAt(pair.to().length() - 1 - common)) {
            common++;
        }
        return common;
    }

    private static String escaped(String signs) {
        return signs.replaceAll("[+*]", "\\\\$0");
    }
}
