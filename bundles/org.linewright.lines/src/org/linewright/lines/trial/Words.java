package org.linewright.lines.trial;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Spoken;
import org.linewright.lines.TrialMessage;
import org.linewright.lines.TrialReport.Stage;
import org.linewright.lines.TrialResult;
import org.linewright.lines.TrialResult.Left;

/** What a trial says on the way. */
final class Words {

    static final Text LOOKS = new Text("sucht die Adresse des Registrars", "looks for the registrar's address");
    private static final Text WAITS = new Text("hat gefragt und wartet auf den Registrar",
            "has asked and waits for the registrar");
    private static final Text PROVES = new Text("weist sich mit dem Passwort aus", "proves that it knows the password");
    private static final Text LEAVES = new Text("meldet den Test wieder ab", "un-registers the test");
    private static final Text NOTHING_LEFT = new Text("beim Registrar ist nichts davon übrig",
            "nothing of it is left at the registrar");
    private static final Text LEFT_UNKNOWN = new Text("ob beim Registrar etwas übrig ist, hat er nicht bestätigt",
            "the registrar did not confirm that nothing is left");

    private Words() {
    }

    static Text of(Stage stage, List<TrialMessage> messages) {
        boolean answered = !messages.isEmpty() && messages.getLast().sent()
                && messages.stream().anyMatch(message -> !message.sent());
        return stage == Stage.LEAVING ? LEAVES : answered ? PROVES : WAITS;
    }

    static Text over(TrialResult result) {
        Text verdict = switch (result.verdict()) {
            case GRANTED -> Text.of("angemeldet für {0} nach {1}", "registered for {0} after {1}",
                    Spoken.text(result.granted()), Spoken.text(result.rtt()));
            case REFUSED, UNREACHABLE -> result.troubles().stream().filter(Trouble::severe).findFirst()
                    .map(Trouble::sentence).orElseGet(() -> Text.same(result.answer()));
            case CANCELLED -> new Text("abgebrochen", "cancelled");
        };
        return Text.of("{0}; {1}", "{0}; {1}", sentence(verdict),
                result.left() == Left.NOTHING ? NOTHING_LEFT : LEFT_UNKNOWN);
    }

    private static Text sentence(Text text) {
        return new Text(text.german().replaceAll("[.]$", ""), text.english().replaceAll("[.]$", ""));
    }
}
