package org.linewright.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * One figure as several rounds gave it.
 *
 * @param sorted its values, smallest first; at least one
 */
record Figure(List<Double> sorted) {

    /** The figure that {@code measure} reads from each round. */
    static <R> Figure of(List<R> rounds, ToDoubleFunction<R> measure) {
        return new Figure(rounds.stream().map(round -> measure.applyAsDouble(round)).sorted().toList());
    }

    double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Median and, in brackets, the range: {@code 8.1 (7.7–9.2)}. */
    String text(int decimals) {
        String number = "%,." + decimals + "f";
        return sorted.size() == 1
                ? String.format(Locale.ROOT, number, median())
                : String.format(Locale.ROOT, number + " (" + number + "–" + number + ")", median(), sorted.getFirst(),
                        sorted.getLast());
    }
}
