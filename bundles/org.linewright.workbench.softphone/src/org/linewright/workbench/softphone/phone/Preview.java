package org.linewright.workbench.softphone.phone;

import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.operations.PlannedCall;
import org.linewright.workbench.softphone.phone.Dialling.Wanted;

/**
 * What would be dialled.
 *
 * @param wanted what was asked
 * @param plan refused when nothing can be
 * @param emergency who answers, when lives depend on it
 */
public record Preview(Wanted wanted, Outcome<PlannedCall> plan, Optional<Text> emergency) {

    private static final String PLAIN = "Notruf";

    /** One sentence for a person. */
    public Text words() {
        return plan.result()
                .map(planned -> emergency
                        .map(who -> Text.of("{0}: {1}", "{0}: {1}", call(who), planned.words()))
                        .orElseGet(planned::words))
                .orElseGet(() -> plan.troubles().stream().findFirst().map(Trouble::sentence).orElse(Text.EMPTY));
    }

    /** What kind of emergency call it is, as far as it is known. */
    private static Text call(Text who) {
        return who.german().equals(PLAIN)
                ? new Text(PLAIN, "Emergency call")
                : Text.of("Notruf ({0})", "Emergency call ({0})", who);
    }
}
