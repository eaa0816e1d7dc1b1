package org.linewright.workbench.location.trace;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.check.IdleRule;

/**
 * The rules that never fire.
 *
 * @param rules those rules
 * @param sentence what to say about them
 */
record IdleAnswer(List<IdleRule> rules, Text sentence) {

    static final IdleAnswer NONE = new IdleAnswer(List.of(), Text.same("–"));

    private static final Text ALL_FIRE = new Text("Jede eingeschaltete Regel kommt zum Zug.",
            "Every rule that is switched on fires.");
    private static final Text NEVER = new Text("Regeln, die nie zum Zug kommen: {0}.", "Rules that never fire: {0}.");
    private static final Text OVER = new Text("{0} Geprüft auch mit den {1} Nummern der Liste, Weg «{2}».",
            "{0} Checked with the {1} numbers of the list too, mode “{2}”.");

    IdleAnswer {
        rules = List.copyOf(rules);
    }

    static IdleAnswer of(DialRules rules, Way way, List<String> numbers) {
        List<IdleRule> idle = IdleRule.of(rules, way, numbers);
        Text count = idle.isEmpty() ? ALL_FIRE : NEVER.with(idle.size());
        return new IdleAnswer(idle, numbers.isEmpty() ? count : OVER.with(count, numbers.size(), way.label()));
    }
}
