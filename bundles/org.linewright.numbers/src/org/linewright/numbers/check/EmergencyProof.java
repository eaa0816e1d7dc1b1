package org.linewright.numbers.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.location.Location;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberTrouble;
import org.linewright.numbers.SpecialNumber;
import org.linewright.numbers.internal.step.SpecialNumbers;

/**
 * Runs every special number in every form in which somebody types it through the rules: the result must be the number
 * itself with nothing but the trunk code before it.
 */
final class EmergencyProof {

    private EmergencyProof() {
    }

    static List<Trouble> failures(DialRules rules) {
        Location location = rules.site().location();
        List<Trouble> failures = new ArrayList<>();
        for (SpecialNumber special : SpecialNumbers.all(location, rules.site().plan())) {
            special.all().forEach(number -> forms(rules, number)
                    .filter(typed -> typed.equals(number) || !location.stock().hasExtension(typed))
                    .filter(typed -> !rules.result(Way.DIAL, typed).number().equals(location.trunk().local() + number))
                    .findFirst()
                    .ifPresent(typed -> failures.add(NumberTrouble.EMERGENCY
                            .about(number, special.name(), typed, rules.dial(typed).number()))));
        }
        return failures;
    }

    private static Stream<String> forms(DialRules rules, String number) {
        return Stream.concat(
                SpecialNumbers.fronts(rules.site().location(), rules.site().plan())
                        .stream()
                        .map(front -> front + number),
                Stream.of(String.join(" ", number.split("")), " " + number + " ", number.replaceFirst("(.)", "$1-")));
    }
}
