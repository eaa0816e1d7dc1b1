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
    private static final List<String> ONE = List.of("089 76543");

    private RuleCosts() {
    }

    /** A form of rule with its cost in each round. */
    private record Form(String name, NumberRule rule) {
    }

    /** What one more rule costs each number that comes to its list. */
    static Table measured(int rounds) {
        Table table = new Table().row("one rule", "ns", "limit 1 µs");
        for (Form form : List.of(new Form("direct, missed", NumberRule.direct("00897654", "1")),
                new Form("^0089(.*), fits", NumberRule.pattern("^0089(.*)", "0089\\1")),
                new Form("^0088(.*), missed", NumberRule.pattern("^0088(.*)", "0089\\1")),
                new Form("^00[1-9][0-9]{4,9}$, fits", NumberRule.pattern("^00[1-9][0-9]{4,9}$", "\\0")),
                new Form("^00[1-9][0-9]+([0-4])$, fits", NumberRule.pattern("^(00[1-9][0-9]+)([0-4])$", "\\1\\2")),
                new Form("^([0-9]+)9([0-9]+)8$, missed", NumberRule.pattern("^([0-9]+)9([0-9]+)8$", "1")))) {
            Figure cost = cost(form, rounds);
            table.row(form.name(), cost.text(0), Limit.atMost(1000).judged(cost));
        }
        return table;
    }

    private static Figure cost(Form form, int rounds) {
        DialRules none = new Office().with().rules();
        DialRules many = new Office().with(form.rule(), TIMES).rules();
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < rounds + 2; i++) {
            Pace without = Pace.of(ONE, number -> none.dial(number).number().length(), TURN);
            Pace with = Pace.of(ONE, number -> many.dial(number).number().length(), TURN);
            costs.add((with.nanosEach() - without.nanosEach()) / TIMES);
        }
        return Figure.of(costs.subList(2, costs.size()), cost -> cost);
    }
}
