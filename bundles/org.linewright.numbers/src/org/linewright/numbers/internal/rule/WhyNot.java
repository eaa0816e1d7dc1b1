package org.linewright.numbers.internal.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.numbers.TriedRule;

/** Why a rule did not change a number, in words. */
public final class WhyNot {

    private static final Text FITS = new Text("Sie passt.", "It fits.");
    private static final Text OFF = new Text("Sie ist ausgeschaltet.", "It is switched off.");
    private static final Text NOT_REACHED = new Text("Eine frühere Regel hat schon entschieden.",
            "An earlier rule has decided already.");
    private static final Text GIVEN_UP = new Text(
            "Der Suchausdruck braucht für diese Nummer zu viele Versuche, oder das Ergebnis wird zu lang; die Regel wurde "
                    + "aufgegeben, als passte sie nicht. Schreiben Sie sie ohne verschachtelte Wiederholungen.",
            "The search pattern needs too many tries for this number, or the result becomes too long; the rule was "
                    + "given up, as if it did not fit. Write it without nested repetitions.");
    private static final Text OTHER_NUMBER = new Text("«{0}» ist nicht Zeichen für Zeichen «{1}».",
            "“{0}” is not “{1}” sign by sign.");
    private static final Text NOWHERE = new Text("«{0}» kommt in «{1}» nicht vor.", "“{0}” does not occur in “{1}”.");
    private static final Text BEGINS_OTHERWISE = new Text("«{1}» beginnt nicht mit «{0}».",
            "“{1}” does not begin with “{0}”.");
    private static final Text ENDS_EARLY = new Text("Bis «{0}» passt es, dann endet die Nummer, und «{1}» fehlt.",
            "It fits as far as “{0}”, then the number ends, and “{1}” is missing.");
    private static final Text GOES_ON = new Text("Bis «{0}» passt es, doch die Nummer geht mit «{1}» weiter.",
            "It fits as far as “{0}”, but the number goes on with “{1}”.");
    private static final Text OTHERWISE = new Text("Bis «{0}» passt es, dann passt «{1}» nicht auf «{2}».",
            "It fits as far as “{0}”, then “{1}” does not fit “{2}”.");

    private WhyNot() {
    }

    public static Text of(TriedRule tried) {
        return switch (tried.verdict()) {
            case FITS -> FITS;
            case OFF -> OFF;
            case NOT_REACHED -> NOT_REACHED;
            case GIVEN_UP -> GIVEN_UP;
            case BROKEN -> CompiledRule.of(tried.rule())
                    .troubles()
                    .stream()
                    .findFirst()
                    .map(Trouble::sentence)
                    .orElse(OFF);
            case MISSED -> tried.rule().matching() == Matching.DIRECT
                    ? OTHER_NUMBER.with(tried.before(), tried.rule().search())
                    : along(PatternParts.of(tried.rule().search()), tried.before());
        };
    }

    private static Text along(PatternParts parts, String number) {
        for (int count = parts.parts().size() - 1; count > 0; count--) {
            String fitting = parts.first(count);
            int end = end(fitting, number);
            if (end >= 0 && !fitting.equals("^")) {
                return stopped(number.substring(0, end), parts.parts().get(count), number.substring(end));
            }
        }
        String first = parts.parts().isEmpty() ? "" : parts.parts().getFirst();
        return first.equals("^") && parts.parts().size() > 1
                ? BEGINS_OTHERWISE.with(parts.parts().get(1), number)
                : NOWHERE.with(first, number);
    }

    private static Text stopped(String fitted, String wanted, String rest) {
        if (wanted.equals("$")) {
            return GOES_ON.with(fitted, rest);
        }
        return rest.isEmpty() ? ENDS_EARLY.with(fitted, wanted) : OTHERWISE.with(fitted, wanted, rest.charAt(0));
    }

    /** Where the first parts of a pattern end in the number; -1 when they do not fit, or cannot stand alone. */
    private static int end(String pattern, String number) {
        try {
            Matcher matcher = Pattern.compile(pattern).matcher(new Patience(number, Patience.looks(pattern)));
            return matcher.find() ? matcher.end() : -1;
        } catch (PatternSyntaxException | Patience.Lost | StackOverflowError unusable) {
            return -1;
        }
    }
}
