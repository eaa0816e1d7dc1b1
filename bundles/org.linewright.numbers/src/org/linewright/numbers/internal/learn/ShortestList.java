package org.linewright.numbers.internal.learn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.location.NumberRule;

/** The shortest list of rules that does what the examples show. */
public final class ShortestList {

    private static final int EXCEPTIONS = 2;
    private static final int WIDEST = 8;

    private final List<Change> examples;
    private final BitSet changing;
    private final List<Tried> shapes;

    private ShortestList(List<Change> examples) {
        this.examples = examples;
        this.changing = Tried.places(examples, change -> !change.keeps());
        this.shapes = new Shapes(examples.stream().filter(change -> !change.keeps()).toList()).all()
                .map(shape -> Tried.of(shape, examples)).toList();
    }

    /** @param examples each number once */
    public static List<NumberRule> of(List<Change> examples) {
        return new ShortestList(examples).rules();
    }

    private List<NumberRule> rules() {
        return Stream.concat(Stream.of(rules(new BitSet())), exceptions().map(this::rules))
                .min(Comparator.<List<NumberRule>>comparingInt(List::size)
                        .thenComparingInt(list -> list.stream().mapToInt(rule -> rule.search().length()).sum()))
                .orElseThrow();
    }

    /** What a wide rule would spoil, to stand before it: few numbers, and none that stays as it is. */
    private Stream<BitSet> exceptions() {
        return shapes.stream()
                .filter(shape -> !shape.spoilt().isEmpty() && shape.spoilt().cardinality() <= EXCEPTIONS
                        && shape.spoilt().stream().allMatch(changing::get))
                .sorted(Comparator.comparingInt(shape -> -shape.done().cardinality()))
                .map(Tried::spoilt)
                .distinct()
                .limit(WIDEST);
    }

    /** @param first have rules of their own, in front */
    private List<NumberRule> rules(BitSet first) {
        List<NumberRule> chosen = new ArrayList<>(directs(first));
        BitSet undecided = new BitSet();
        undecided.set(0, examples.size());
        undecided.andNot(first);
        Optional<Tried> best = best(undecided);
        while (best.isPresent()) {
            chosen.add(best.get().shape().rule());
            undecided.andNot(best.get().done());
            best = best(undecided);
        }
        undecided.and(changing);
        chosen.addAll(directs(undecided));
        return chosen;
    }

    private Optional<Tried> best(BitSet undecided) {
        return shapes.stream()
                .filter(shape -> shape.among(undecided) >= Shapes.LEAST)
                .max(Comparator.comparingInt((Tried shape) -> shape.among(undecided))
                        .thenComparingInt(shape -> -shape.shape().cost()));
    }

    private List<NumberRule> directs(BitSet places) {
        return places.stream().mapToObj(examples::get)
                .map(change -> NumberRule.direct(change.from(), change.to())).toList();
    }
}
