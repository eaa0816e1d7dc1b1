package org.linewright.workbench.line.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.operations.verify.Party;

/**
 * Which line plays which part, as it was typed.
 *
 * @param registered the user names of the lines of the group that are registered now
 * @param typed what was typed for each part; nothing where it is to be left out
 */
record ChosenParties(GroupId group, List<String> registered, Map<Party, String> typed) {

    ChosenParties {
        registered = List.copyOf(registered);
        typed = Collections.unmodifiableMap(new EnumMap<>(typed));
    }

    /** The line that is offered for a part at first; empty when there are too few. */
    static String proposed(List<String> registered, Party party) {
        return party.ordinal() < registered.size() ? registered.get(party.ordinal()) : "";
    }

    /** The name of the field of a part. */
    static String field(Party party) {
        return "verify." + party.name();
    }

    /** Refused at the field of a part when no such line is registered, or one plays two parts. */
    Outcome<Map<Party, LineId>> lines() {
        Map<Party, LineId> lines = new EnumMap<>(Party.class);
        List<Trouble> wrong = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        typed.forEach((party, user) -> {
            if (user.isEmpty() && party != Party.TESTED) {
                return;
            }
            if (!registered.contains(user)) {
                wrong.add(VerifyTrouble.NO_LINE.about(user).at(field(party)));
            } else if (!taken.add(user)) {
                wrong.add(VerifyTrouble.SAME_LINE.about(user).at(field(party)));
            }
            lines.put(party, new LineId(group, user));
        });
        return wrong.isEmpty() ? Outcome.done(lines) : Outcome.refused(wrong);
    }
}
