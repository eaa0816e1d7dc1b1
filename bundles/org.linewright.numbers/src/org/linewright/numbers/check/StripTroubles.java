package org.linewright.numbers.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.location.StripLists;
import org.linewright.numbers.NumberTrouble;
import org.linewright.numbers.Site;
import org.linewright.numbers.SpecialNumber;
import org.linewright.numbers.internal.step.Notes;
import org.linewright.numbers.internal.step.Passed;
import org.linewright.numbers.internal.step.SpecialNumbers;
import org.linewright.numbers.internal.step.Strip;

/** A code that is taken off what the PBX tells must not be the beginning of a special number. */
final class StripTroubles {

    private StripTroubles() {
    }

    static List<Trouble> of(Site site) {
        StripLists strip = site.location().strip();
        List<String> special = SpecialNumbers.all(site.location(), site.plan())
                .stream()
                .flatMap(SpecialNumber::all)
                .toList();
        return Stream.of(first("strip.incoming", strip.incoming(), special),
                first("strip.outgoing", strip.outgoing(), special),
                first("strip.forwarding", strip.forwarding(), special)).flatMap(Optional::stream).toList();
    }

    private static Optional<Trouble> first(String at, List<String> codes, List<String> special) {
        Strip strip = new Strip(codes);
        return special.stream()
                .flatMap(number -> Stream.concat(Stream.of(""), codes.stream())
                        .map(code -> code + number)
                        .filter(told -> !stripped(strip, told).equals(number)))
                .findFirst()
                .map(told -> NumberTrouble.STRIPS_SPECIAL
                        .about(told.substring(0, told.length() - stripped(strip, told).length()), told,
                                stripped(strip, told))
                        .at(at));
    }

    private static String stripped(Strip strip, String told) {
        return strip.pass(Passed.of(told), Notes.NONE).number();
    }
}
