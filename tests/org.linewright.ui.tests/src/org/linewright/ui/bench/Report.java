package org.linewright.ui.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was measured, in a table.
 *
 * @param cold when everything was done for the first time
 * @param warm when it was done again
 * @param few the same with a handful of lines
 * @param bare how a table of the platform does
 */
record Report(List<Step> cold, List<Step> warm, List<Step> few, List<Step> bare) {

    private static final long FELT = 100;
    private static final double NOISE = 1.5;
    private static final String HEAD = """
            The longest block of the UI thread, in ms; in brackets what it computed of that, the rest it waited for a \
            processor.
            First: all code is new. Again: the limit. Ten: the same with ten lines.

            %-36s  %12s  %12s %6s  %12s
            """;
    private static final String ROW = "%-36s  %12s  %12s %6d  %12s%n";

    String table() {
        return HEAD.formatted("", "first", "again", "p99", "ten") + rows() + "\n" + bare.stream()
                .map(step -> ROW.formatted(step.what(), "", block(step), step.most(), ""))
                .collect(Collectors.joining());
    }

    /** The steps that a person feels, and that more lines make slow. */
    List<String> felt() {
        return IntStream.range(0, warm.size())
                .filter(place -> warm.get(place).longest() > Math.max(FELT, few.get(place).longest() * NOISE))
                .mapToObj(place -> warm.get(place).what() + ", " + block(warm.get(place)) + " ms")
                .toList();
    }

    private String rows() {
        return IntStream.range(0, warm.size())
                .mapToObj(place -> ROW.formatted(warm.get(place).what(), block(cold.get(place)), block(warm.get(place)),
                        warm.get(place).most(), block(few.get(place))))
                .collect(Collectors.joining());
    }

    private static String block(Step step) {
        return step.longest() + " (" + step.busy() + ")";
    }
}
