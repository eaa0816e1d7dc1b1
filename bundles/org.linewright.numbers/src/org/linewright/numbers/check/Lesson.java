package org.linewright.numbers.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.NumberTrouble;
import org.linewright.numbers.TriedRule;
import org.linewright.numbers.check.Learned.Pair;
import org.linewright.numbers.check.PairLines.Line;
import org.linewright.numbers.internal.rule.CompiledList;

/**
 * What examples teach: a proposal, and what it does to each of them.
 *
 * @param list for which list of a location
 * @param examples one for each line that was read
 * @param rules empty when nothing can be learned
 * @param troubles why nothing was learned, where it is no matter of one example
 */
public record Lesson(RuleKind list, List<Example> examples, RuleList rules, List<Trouble> troubles) {

    /**
     * One example.
     *
     * @param tried what each rule of the proposal says to it
     * @param troubles what is wrong with it
     */
    public record Example(Line line, List<TriedRule> tried, List<Trouble> troubles) {

        public Example {
            tried = List.copyOf(tried);
            troubles = List.copyOf(troubles);
        }

        /** The rule that makes it; empty when it stays as it is, and while nothing is learned. */
        public Optional<TriedRule> decided() {
            return tried.stream().filter(rule -> rule.verdict() == TriedRule.Verdict.FITS).findFirst();
        }
    }

    public Lesson {
        examples = List.copyOf(examples);
        troubles = List.copyOf(troubles);
    }

    /** Lines that are not complete yet are left out of it. For any lines, never an exception. */
    public static Lesson of(RuleKind list, PairLines written) {
        List<Line> whole = written.lines().stream().filter(line -> line.to().isPresent()).toList();
        List<Pair> pairs = whole.stream().flatMap(line -> line.pair().stream()).toList();
        Outcome<RuleList> learned = Learned.from(pairs);
        CompiledList proposal = CompiledList.of(list, learned.result().orElse(RuleList.EMPTY), List.of());
        List<Example> examples = new ArrayList<>();
        for (Line line : written.lines()) {
            String at = "pairs." + (whole.indexOf(line) + 1);
            List<Trouble> troubles = line.to().isEmpty()
                    ? List.of(NumberTrouble.LEARN_HALF.about(line.from()))
                    : learned.troubles().stream().filter(trouble -> trouble.field().equals(at)).toList();
            examples.add(new Example(line, line.to().isEmpty() ? List.of() : proposal.tried(line.from()),
                    troubles.stream().map(trouble -> trouble.at("pairs." + line.place())).toList()));
        }
        return new Lesson(list, examples, learned.result().orElse(RuleList.EMPTY),
                learned.troubles().stream().filter(trouble -> trouble.field().isEmpty()).toList());
    }

    /** Everything that is said, in the order of the lines. */
    public List<Trouble> all() {
        List<Trouble> all = new ArrayList<>(troubles);
        examples.forEach(example -> all.addAll(example.troubles()));
        return all;
    }

    /** How many of the examples a rule of the proposal makes; its place counts from 1. */
    public long made(int place) {
        return examples.stream().flatMap(example -> example.decided().stream())
                .filter(rule -> rule.place() == place).count();
    }
}
