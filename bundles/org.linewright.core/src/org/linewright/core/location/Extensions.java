package org.linewright.core.location;

import java.util.List;
import org.linewright.core.Outcome;

/**
 * Which digits are extensions: ranges such as {@code 30-69}, or, where lengths are mixed, first digits with a shortest
 * and a longest length (20, 300–499 and 5000 are the prefixes 2, 3, 4 and 5 with 2 to 4 digits).
 *
 * @param ranges each with as many digits on both sides
 * @param prefixes the first digits; none means that only the ranges count
 * @param shortest of a number that begins with a prefix
 * @param longest of a number that begins with a prefix
 */
public record Extensions(List<ExtensionRange> ranges, List<String> prefixes, int shortest, int longest) {

    public static final Extensions NONE = new Extensions(List.of(), List.of(), 0, 0);

    public Extensions {
        ranges = List.copyOf(ranges);
        prefixes = List.copyOf(prefixes);
    }

    /** Extensions of these ranges alone. */
    public static Extensions of(ExtensionRange... ranges) {
        return new Extensions(List.of(ranges), List.of(), 0, 0);
    }

    /** Reads {@code 10-99;200;3000-3999}; every wrong part is named in the answer. */
    public static Outcome<Extensions> parse(String text) {
        return ExtensionRange.list(text).map(ranges -> new Extensions(ranges, List.of(), 0, 0));
    }

    /** Whether these digits are an extension. */
    public boolean contains(CharSequence digits) {
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).contains(digits)) {
                return true;
            }
        }
        return startsRight(digits);
    }

    public boolean isEmpty() {
        return ranges.isEmpty() && prefixes.isEmpty();
    }

    public Extensions withPrefixes(List<String> other, int least, int most) {
        return new Extensions(ranges, other, least, most);
    }

    private boolean startsRight(CharSequence digits) {
        if (digits.length() < shortest || digits.length() > longest) {
            return false;
        }
        String number = digits.toString();
        for (int i = 0; i < prefixes.size(); i++) {
            if (number.startsWith(prefixes.get(i))) {
                return true;
            }
        }
        return false;
    }
}
