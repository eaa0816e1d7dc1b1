package org.linewright.numbers.internal.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpeningTest {

    private static final List<String> ATOMS = List.of("0", "1", "7", "\\+", "\\*", "#", ".", "[0-4]", "[^0]", "\\d",
            "(1|0)", "(?:01|7)", "(0?|11)", "(?=0)", "(?!1)", "\\b", "(?<=0)", "(?>0|01)");
    private static final List<String> TIMES = List.of("", "", "", "", "?", "*", "+", "{2}", "{0,2}", "*?", "++");
    private final Random random = new Random(11);
    private final Function<String, Opening> opening = search -> Opening.of(search, Pattern.compile(search));

    @Test
    void noNumberThatFitsIsTurnedAway() {
        for (int i = 0; i < 3_000; i++) {
            String search = (random.nextInt(5) > 0 ? "^" : "") + pattern();
            Opening asked = opening.apply(search);
            Pattern pattern = Pattern.compile(search);
            for (int n = 0; n < 100; n++) {
                String number = number();
                assertTrue(asked.admits(number) || !pattern.matcher(number).find(), () -> search + " " + number);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "^\\+49(180|900)[0-9]+$, +4930123", "^0(0?180|0?900), 0030123", "^[0-9]{3}$, +49", "^7[0-9]{4}$, 0712",
            "^([1-9][0-9]{6}), 0301234" })
    void aNumberThatBeginsOtherwiseIsNotEvenTried(String search, String number) {
        assertFalse(opening.apply(search).admits(number));
    }

    @Test
    void aPatternThatMayFitAnywhereTurnsNothingAway() {
        assertTrue(opening.apply("112$").admits("+49112"));
        assertTrue(opening.apply("").admits("1"));
    }

    private String pattern() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            out.append(ATOMS.get(random.nextInt(ATOMS.size()))).append(TIMES.get(random.nextInt(TIMES.size())));
        }
        return switch (random.nextInt(6)) {
            case 0 -> out + "$";
            case 1 -> out + "|^" + ATOMS.get(random.nextInt(ATOMS.size()));
            case 2 -> "(" + out + ")\\1";
            default -> out.toString();
        };
    }

    private String number() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            out.append("00112347+*#x".charAt(random.nextInt(12)));
        }
        return out.toString();
    }
}
