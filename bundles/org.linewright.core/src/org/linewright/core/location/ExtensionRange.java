package org.linewright.core.location;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;

/**
 * Neighbouring extensions of one length, such as {@code 30-69}; a single one has the same number on both sides.
 *
 * @param first its lowest number
 * @param last its highest number, with as many digits
 */
public record ExtensionRange(String first, String last) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,15})(?:\\s*[-–]\\s*([0-9]{1,15}))?");

    public ExtensionRange {
        if (first.length() != last.length() || first.compareTo(last) > 0) {
            throw new IllegalArgumentException("Not a range of extensions: " + first + "-" + last);
        }
    }

    /** Reads a list such as {@code 10-99;200}; an empty text is an empty list. */
    static Outcome<List<ExtensionRange>> list(String text) {
        List<ExtensionRange> ranges = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        for (String part : text.split("[;,]")) {
            if (!part.isBlank()) {
                Outcome<ExtensionRange> range = parse(part.strip());
                range.result().ifPresent(ranges::add);
                troubles.addAll(range.troubles());
            }
        }
        return Outcome.judged(List.copyOf(ranges), troubles);
    }

    private static Outcome<ExtensionRange> parse(String part) {
        Matcher form = FORM.matcher(part);
        if (!form.matches()) {
            return Outcome.refused(LocationTrouble.EXTENSIONS.about(part));
        }
        String first = form.group(1);
        String last = form.group(2) == null ? first : form.group(2); // framework-driven null
        return first.length() == last.length() && first.compareTo(last) <= 0
                ? Outcome.done(new ExtensionRange(first, last))
                : Outcome.refused(LocationTrouble.EXTENSION_RANGE.about(part));
    }

    boolean contains(CharSequence digits) {
        return digits.length() == first.length() && CharSequence.compare(digits, first) >= 0
                && CharSequence.compare(digits, last) <= 0;
    }

    @Override
    public String toString() {
        return first.equals(last) ? first : first + "-" + last;
    }
}
