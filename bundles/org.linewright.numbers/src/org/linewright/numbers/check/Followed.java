package org.linewright.numbers.check;

import java.util.List;
import org.linewright.core.Trouble;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.Pasted;
import org.linewright.numbers.Trace;

/**
 * A number that somebody typed or pasted, on its way.
 *
 * @param typed as it was typed
 * @param trace the whole way of the number in it
 * @param remarks that there is no number, or that it can be read in two ways
 */
public record Followed(String typed, Trace trace, List<Trouble> remarks) {

    public Followed {
        remarks = List.copyOf(remarks);
    }

    /** For any text, never an exception. */
    public static Followed of(DialRules rules, Way way, String typed) {
        String number = Pasted.number(typed);
        Trace trace = rules.trace(way, number);
        boolean leaves = way == Way.DIAL || way == Way.FORWARD;
        return new Followed(typed, trace, trace.noNumber()
                .map(List::of)
                .orElseGet(() -> leaves ? LookAlike.of(rules, number) : List.of()));
    }
}
