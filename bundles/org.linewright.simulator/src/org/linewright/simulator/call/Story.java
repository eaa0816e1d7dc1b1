package org.linewright.simulator.call;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.CallRules;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.call.Deed.Note;

/**
 * What a call tells the log.
 *
 * @param number counts the calls since the start
 * @param caller who calls
 * @param dialled what was dialled, exactly
 * @param understood what the PBX made of it
 */
record Story(long number, AccountId caller, String dialled, String understood, CallRules rules) {

    Story understoodAs(String other) {
        return new Story(number, caller, dialled, other, rules);
    }

    Note ringing(String where) {
        return note(EventKind.CALL_RINGING, where);
    }

    Note answered(String where) {
        return note(EventKind.CALL_ANSWERED, where);
    }

    Note joined(String where) {
        return note(EventKind.CALL_JOINED, where);
    }

    Note pickedUp(String by) {
        return note(EventKind.CALL_PICKED_UP, by);
    }

    Note ended(End end) {
        return ended(end.words());
    }

    Note refused(int status, String reason) {
        return ended(Text.of("abgewiesen mit {0} {1}", "refused with {0} {1}", Integer.toString(status), reason));
    }

    Note ended(Text words) {
        return note(EventKind.CALL_ENDED, words);
    }

    private Note note(EventKind kind, Object about) {
        return new Note(caller, kind, List.of(Long.toString(number), caller.name(), dialled, about));
    }
}
