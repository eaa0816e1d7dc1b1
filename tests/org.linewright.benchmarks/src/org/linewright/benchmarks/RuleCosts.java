package org.linewright.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.location.NumberRule;
import org.linewright.numbers.DialRules;

/** What one more rule costs, by its form: a list of many against none. */
final class RuleCosts {

    private static final Duration TURN = Duration.ofMillis(100);
    private static final int TIMES = 50;
    private static final String SHORT = "089 76543";
    private static final String LONG = "0897654" + "3".repeat(40);

    private RuleCosts() {
    }

    /** A form of rule, and whether it fits. */
    private record Form(String name, NumberRule rule) {
    }

    /** What one more rule costs each number that comes to its list. */
    static Table measured(int rounds) {
        Table table = new Table().row("one rule", "ns", "limit");
        for (Form form : List.of(new Form("direct, missed", NumberRule.direct("00897654", "1")),
                new Form("^0089(.*), fits", NumberRule.pattern("^0089(.*)", "0089\\1")),
                new Form("^0088(.*), missed", NumberRule.pattern("^0088(.*)", "0089\\1")),
                new Form("^00[1-9][0-9]{4,9}$, fits", NumberRule.pattern("^00[1-9][0-9]{4,9}$", "\\0")),
                new Form("^00[1-9][0-9]+([0-4])$, fits", NumberRule.pattern("^(00[1-9][0-9]+)([0-4])$", "\\1\\2")),
                new Form("^([0-9]+)9([0-9]+)8$, missed", NumberRule.pattern("^([0-9]+)9([0-9]+)8$", "1")))) {
            Figure cost = cost(SHORT, form.rule(), TIMES, rounds);
            table.row(form.name(), cost.text(0), Limit.atMost(1_000).judged(cost));
        }
        Figure cost = cost(LONG, NumberRule.pattern("^(?:(?:[0-9]+)+)+#$", "1"), 1, rounds);
        return table.row("^(?:(?:[0-9]+)+)+#$, runs away", cost.text(0), Limit.atMost(100_000_000).judged(cost));
    }

    private static Figure cost(String number, NumberRule rule, int times, int rounds) {
        DialRules none = new Office().with().rules();
        DialRules many = new Office().with(rule, times).rules();
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < rounds + 2; i++) {
            Pace without = Pace.of(List.of(number), typed -> none.dial(typed).number().length(), TURN);
            Pace with = Pace.of(List.of(number), typed -> many.dial(typed).number().length(), TURN);
            costs.add((with.nanosEach() - without.nanosEach()) / times);
        }
        return Figure.of(costs.subList(2, costs.size()), cost -> cost);
    }
}
