package org.linewright.numbers.internal.learn;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every shape that does at least two of the examples: what only one shows is no rule. */
record Shapes(List<Change> examples) {

    static final int LEAST = 2;

    Stream<Shape> all() {
        Set<Shape> bases = new LinkedHashSet<>();
        examples.forEach(change -> {
            fronts(change, bases);
            codes(change, bases);
            forgetting(change, bases);
        });
        Set<Shape> all = new LinkedHashSet<>();
        bases.forEach(base -> narrowed(base, all));
        return all.stream();
    }

    /** Other signs in front. */
    private static void fronts(Change change, Set<Shape> bases) {
        for (int kept = change.common(); kept > 0; kept--) {
            bases.add(new Shape(front(change.from(), kept), 0, front(change.to(), kept), false, Lengths.ANY, true));
        }
    }

    /** A code with digits behind it that are others each time goes: a PIN. */
    private static void codes(Change change, Set<Shape> bases) {
        int cut = change.from().length() - change.to().length();
        if (!change.to().isEmpty() && change.common() == change.to().length()) {
            for (int signs = cut - 1; signs > 0; signs--) {
                bases.add(new Shape(change.from().substring(0, signs), cut - signs, "", false, Lengths.ANY, true));
            }
        }
    }

    /** Numbers of one kind that all become the same, or nothing. */
    private static void forgetting(Change change, Set<Shape> bases) {
        for (int rest = change.from().length(); rest > 0; rest--) {
            bases.add(new Shape(front(change.from(), rest), 0, change.to(), false, Lengths.ANY, false));
        }
    }

    /** The base itself where it may stand alone, and narrower by the first digit and by the length. */
    private void narrowed(Shape base, Set<Shape> all) {
        List<Change> done = examples.stream().filter(base::does).toList();
        if (done.size() < LEAST) {
            return;
        }
        for (Lengths lengths : lengths(base, done)) {
            for (boolean nonZero : new boolean[]{ false, true }) {
                Shape shape = base.narrowed(nonZero, lengths);
                if (done.stream().filter(shape::does).count() >= LEAST) {
                    all.add(shape);
                }
            }
        }
    }

    private static List<Lengths> lengths(Shape base, List<Change> done) {
        int front = base.begins().length() + base.wild();
        IntSummaryStatistics all = done.stream().mapToInt(change -> change.from().length() - front)
                .summaryStatistics();
        List<Lengths> lengths = new ArrayList<>();
        if (base.keeps() && !base.begins().isEmpty()) {
            lengths.add(Lengths.ANY);
        }
        done.stream().mapToInt(change -> change.from().length() - front).filter(length -> length > 0).distinct()
                .forEach(length -> {
                    lengths.add(new Lengths(length, length));
                    lengths.add(new Lengths(Math.max(1, all.getMin()), length));
                    lengths.add(new Lengths(length, all.getMax()));
                    if (base.keeps()) {
                        lengths.add(new Lengths(length, Lengths.OPEN));
                    }
                });
        return lengths.stream().filter(one -> one.least() <= one.most()).distinct().toList();
    }

    private static String front(String number, int rest) {
        return number.substring(0, number.length() - rest);
    }
}
