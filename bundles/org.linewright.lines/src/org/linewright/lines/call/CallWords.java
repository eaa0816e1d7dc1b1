package org.linewright.lines.call;

import java.util.Map;
import org.linewright.core.Text;
import org.linewright.lines.CallReport.Partner;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.CallEvent.Refused;
import org.linewright.sip.CallEvent.TransferProgress;

/** How calls end, in the words of people. */
final class CallWords {

    private static final Map<Integer, Text> REFUSALS = Map.ofEntries(
            refusal(400, "die Telefonanlage versteht den Anruf nicht", "the PBX does not understand the call"),
            refusal(401, "die Telefonanlage nimmt Benutzername oder Passwort nicht an",
                    "the PBX does not take the user name or password"),
            refusal(403, "die Telefonanlage erlaubt diesen Anruf nicht", "the PBX does not allow this call"),
            refusal(404, "die Rufnummer gibt es nicht", "there is no such number"),
            refusal(407, "die Telefonanlage nimmt Benutzername oder Passwort nicht an",
                    "the PBX does not take the user name or password"),
            refusal(408, "die Gegenseite hat nicht geantwortet", "the other side did not answer"),
            refusal(410, "die Rufnummer gibt es nicht mehr", "the number exists no longer"),
            refusal(480, "der Teilnehmer ist nicht erreichbar", "nobody can be reached there"),
            refusal(484, "die Rufnummer ist unvollständig", "the number is incomplete"),
            refusal(486, "besetzt", "busy"),
            refusal(487, "der Anruf wurde abgebrochen", "the call was taken back"),
            refusal(488, "die Gegenseite spricht keinen unserer Codecs", "the other side speaks none of our codecs"),
            refusal(503, "die Telefonanlage ist überlastet oder gestört", "the PBX is overloaded or has a fault"),
            refusal(600, "überall besetzt", "busy everywhere"),
            refusal(603, "abgelehnt", "declined"),
            refusal(604, "die Rufnummer gibt es nirgends", "the number exists nowhere"),
            refusal(606, "die Gegenseite spricht keinen unserer Codecs", "the other side speaks none of our codecs"));

    private CallWords() {
    }

    static Text refused(Refused refused) {
        Text words = REFUSALS.getOrDefault(refused.status(), kind(refused));
        String told = refused.status() + " " + refused.phrase();
        return Text.of("{0} ({1})", "{0} ({1})", words,
                (refused.reason().isEmpty() ? told : told + "; " + refused.reason()).strip());
    }

    static Text unreached(String detail) {
        return detail.isEmpty()
                ? new Text("die Telefonanlage antwortet nicht", "the PBX does not answer")
                : Text.of("die Telefonanlage ist nicht zu erreichen ({0})", "the PBX cannot be reached ({0})", detail);
    }

    static Text ended(Ended ended, boolean answered) {
        Text who = switch (ended.by()) {
            case US -> answered ? new Text("wir haben aufgelegt", "we hung up") : new Text("abgebrochen", "given up");
            case THEM -> answered
                    ? new Text("die Gegenseite hat aufgelegt", "the other side hung up")
                    : new Text("der Anrufer hat aufgelegt", "the caller gave up");
            case FAULT -> new Text("die Verbindung ist abgerissen", "the connection was lost");
        };
        return ended.reason().isEmpty() || ended.by() == By.US
                ? who
                : Text.of("{0} ({1})", "{0} ({1})", who, ended.reason());
    }

    static Text turnedAway(int status) {
        return status < 400
                ? new Text("nach den Regeln der Leitung weitergeleitet", "forwarded by the rules of the line")
                : Text.of("nach den Regeln der Leitung abgewiesen ({0})", "declined by the rules of the line ({0})",
                        status);
    }

    static Text sentOn(String target) {
        return Text.of("die Telefonanlage schickt uns weiter zu {0}", "the PBX sends us on to {0}", target);
    }

    /** The other side wanted us to call somebody else, which costs us and not him. */
    static Text notTransferred(String target) {
        return Text.of("die Gegenseite will uns mit {0} verbinden; abgelehnt",
                "the other side wants to transfer us to {0}; declined", target);
    }

    static Text transferring(String target, Partner by) {
        return Text.of("wird mit {0} verbunden, durch {1}", "being connected with {0} by {1}", target, who(by));
    }

    static Text transferred(Partner to, Partner by) {
        return Text.of("verbunden mit {0} durch {1}", "connected with {0} by {1}", who(to), who(by));
    }

    static Text notReached(String target, Refused refused) {
        return Text.of("nicht mit {0} verbunden: {1}", "not connected with {0}: {1}", target, refused(refused));
    }

    private static Text who(Partner partner) {
        String words = (partner.name() + " " + partner.number()).strip();
        return words.isEmpty() ? new Text("die Gegenseite", "the other side") : Text.same(words);
    }

    static Text transfer(TransferProgress progress) {
        String told = (progress.status() + " " + progress.phrase()).strip();
        return progress.status() >= 300
                ? Text.of("nicht verbunden ({0})", "not transferred ({0})", told)
                : progress.status() >= 200
                        ? new Text("verbunden", "transferred")
                        : Text.of("wird verbunden ({0})", "being transferred ({0})", told);
    }

    private static Text kind(Refused refused) {
        if (refused.status() < 400) {
            return Text.of("die Telefonanlage schickt uns weiter: {0}", "the PBX sends us elsewhere: {0}",
                    refused.contacts().isEmpty() ? "?" : String.join(", ", refused.contacts()));
        }
        return refused.status() < 500 || refused.status() >= 600
                ? new Text("der Anruf wurde abgewiesen", "the call was refused")
                : new Text("die Telefonanlage ist gestört", "the PBX has a fault");
    }

    private static Map.Entry<Integer, Text> refusal(int status, String german, String english) {
        return Map.entry(status, new Text(german, english));
    }
}
