package org.linewright.numbers.check;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.location.Location;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.NumberTrouble;

/** Typed numbers that can be read in two ways, by somebody who is used to a trunk code and somebody who is not. */
public final class LookAlike {

    private LookAlike() {
    }

    /** What to tell about a number as it was typed; mostly nothing. */
    public static List<Trouble> of(DialRules rules, String typed) {
        Location location = rules.site().location();
        NumberPlan plan = rules.site().plan();
        String number = typed.replaceAll("[^+*#0-9]", "");
        return Stream.of(trunkTyped(location, plan, number), habit(location, plan, number))
                .flatMap(List::stream)
                .toList();
    }

    /** 0030 1234 with the trunk code 0: +30 1234, or the trunk code and 030 1234? */
    private static List<Trouble> trunkTyped(Location location, NumberPlan plan, String number) {
        String code = location.trunk().national();
        String rest = number.startsWith(code) ? number.substring(code.length()) : "";
        boolean both = !code.isEmpty() && isNational(plan, rest) && isAbroad(plan, number);
        return both ? List.of(NumberTrouble.TWO_READINGS.about(number, abroad(plan, number), code, rest)) : List.of();
    }

    /** 000 387 with no trunk code: somebody typed one from habit. */
    private static List<Trouble> habit(Location location, NumberPlan plan, String number) {
        boolean extra = location.trunk().international().isEmpty() && plan.nationalPrefix().equals("0")
                && number.startsWith("0" + plan.internationalPrefix());
        return extra ? List.of(NumberTrouble.TRUNK_FROM_HABIT.about(number, number.substring(1))) : List.of();
    }

    private static boolean isAbroad(NumberPlan plan, String number) {
        return !plan.internationalPrefix().isEmpty() && number.startsWith(plan.internationalPrefix());
    }

    private static boolean isNational(NumberPlan plan, String number) {
        return !plan.nationalPrefix().isEmpty() && number.startsWith(plan.nationalPrefix());
    }

    private static String abroad(NumberPlan plan, String number) {
        return "+" + number.substring(plan.internationalPrefix().length());
    }
}
