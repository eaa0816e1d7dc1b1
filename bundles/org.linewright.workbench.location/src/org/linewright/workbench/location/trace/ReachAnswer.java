package org.linewright.workbench.location.trace;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.Pasted;
import org.linewright.numbers.check.Reach;

/**
 * What leads to a number.
 *
 * @param reaches the inputs that do
 * @param sentence what to say about them
 */
record ReachAnswer(List<Reach> reaches, Text sentence) {

    private static final Text PROMPT = Text.of(
            "Welche Nummer soll erreicht werden? Auch ihr Anfang genügt. Gefragt wird der Weg «{0}».",
            "Which number is to be reached? Its beginning is enough. The mode is “{0}”.", Way.DIAL.label());
    private static final Text NOTHING = new Text(
            "Keine der gefragten Eingaben führt zu {0}. Gefragt werden die üblichen Schreibweisen, Beispiele für jede "
                    + "Regel und die Nummern der Liste.",
            "None of the inputs asked leads to {0}. Asked are the usual ways to write it, examples of every rule, and "
                    + "the numbers of the list.");

    ReachAnswer {
        reaches = List.copyOf(reaches);
    }

    static ReachAnswer prompt() {
        return new ReachAnswer(List.of(), PROMPT);
    }

    static ReachAnswer of(DialRules rules, String target, List<String> before) {
        String wanted = Pasted.number(target);
        if (wanted.isBlank()) {
            return prompt();
        }
        List<Reach> reaches = Reach.of(rules, wanted, before);
        return new ReachAnswer(reaches, reaches.isEmpty() ? NOTHING.with(wanted) : Reach.told(reaches, wanted));
    }
}
