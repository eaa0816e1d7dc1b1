package org.linewright.numbers;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Text;

/**
 * A number that nothing may change.
 *
 * @param digits the number; {@code x} stands for any digit, as in {@code 116xxx}
 * @param emergency whether lives depend on it
 * @param name who answers
 */
public record SpecialNumber(String digits, boolean emergency, Text name) {

    /** Whether every digit is given. */
    public boolean exact() {
        return digits.indexOf('x') < 0;
    }

    public boolean fits(CharSequence number) {
        return fitsFrom(number, 0);
    }

    /** Whether it is what stands from this place to the end. */
    public boolean fitsFrom(CharSequence number, int from) {
        if (number.length() - from != digits.length()) {
            return false;
        }
        for (int i = 0; i < digits.length(); i++) {
            char wanted = digits.charAt(i);
            char found = number.charAt(from + i);
            if (wanted == 'x' ? found < '0' || found > '9' : wanted != found) {
                return false;
            }
        }
        return true;
    }

    /** Every number of this kind; a thousand for three open digits. */
    public Stream<String> all() {
        int open = digits.indexOf('x');
        return open < 0
                ? Stream.of(digits)
                : IntStream.rangeClosed('0', '9')
                        .mapToObj(digit -> digits.substring(0, open) + (char) digit + digits.substring(open + 1))
                        .flatMap(number -> new SpecialNumber(number, emergency, name).all());
    }

    /** One number of this kind, for a proof or an example. */
    public String example() {
        return digits.replace('x', '1');
    }
}
