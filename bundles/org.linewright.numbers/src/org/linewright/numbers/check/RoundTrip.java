package org.linewright.numbers.check;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.Kind;
import org.linewright.numbers.NumberTrouble;
import org.linewright.numbers.Result;

/** A number that was dialled and is told back by the PBX has to be known again. */
final class RoundTrip {

    private static final int MOST = 5;

    private RoundTrip() {
    }

    static List<Trouble> breaks(DialRules rules) {
        return Sample.places(rules.site().location(), rules.site().plan())
                .map(number -> broken(rules, number))
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
    }

    private static Optional<Trouble> broken(DialRules rules, String number) {
        String known = outside(rules, rules.result(Way.CALLER, number));
        Result dialled = rules.dial(number);
        String told = outside(rules, rules.result(Way.CALLED, dialled.number()));
        return dialled.number().isEmpty() || told.equals(known)
                ? Optional.empty()
                : Optional.of(NumberTrouble.NO_WAY_BACK.about(number, dialled.number(), told).at("strip.outgoing"));
    }

    private static String outside(DialRules rules, Result result) {
        String outside = result.kind() == Kind.INTERNAL ? rules.outside(result.number()) : "";
        return outside.isEmpty() ? result.number() : outside;
    }
}
