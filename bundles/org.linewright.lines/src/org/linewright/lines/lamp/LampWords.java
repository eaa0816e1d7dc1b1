package org.linewright.lines.lamp;

import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.lines.MailboxLamp.Counts;
import org.linewright.sip.DialogSeen;
import org.linewright.sip.SubscriptionEvent.Paused;
import org.linewright.sip.SubscriptionEvent.Refused;

/** What lamps say to people. */
final class LampWords {

    static final Text ASKED = new Text("die Telefonanlage wird gefragt", "the PBX is being asked");
    static final Text LINE_OUT = new Text("die Leitung ist nicht angemeldet", "the line is not registered");
    static final Text UNTOLD = new Text(
            "telefoniert nicht; die Telefonanlage sagt nicht, ob ein Telefon angemeldet ist",
            "does not telephone; the PBX does not tell whether a phone is registered");

    private LampWords() {
    }

    static Text refused(Refused refused) {
        return Text.of("die Telefonanlage gibt darüber keine Auskunft ({0}); sie wird erst nach einer Änderung wieder "
                + "gefragt", "the PBX does not tell this ({0}); it is not asked again before something changes",
                told(refused.status(), refused.reason()));
    }

    static Text paused(Paused paused) {
        String told = told(paused.status(), paused.reason());
        return told.isEmpty()
                ? new Text("die Telefonanlage antwortet nicht; sie wird von selbst wieder gefragt",
                        "the PBX does not answer; it is asked again by itself")
                : Text.of("vorübergehend keine Auskunft ({0}); die Telefonanlage wird von selbst wieder gefragt",
                        "nothing is told at the moment ({0}); the PBX is asked again by itself", told);
    }

    static Text unreadable(String detail) {
        return Text.of("die Auskunft der Telefonanlage ist nicht zu lesen ({0})",
                "what the PBX tells cannot be read ({0})", detail);
    }

    static Text messages(Counts counts) {
        Text plain = Text.of("{0} neue, {1} alte Nachrichten", "{0} new, {1} old messages", counts.fresh(),
                counts.heard());
        return counts.urgent() == 0
                ? plain
                : Text.of("{0}, davon {1} dringend", "{0}, {1} of the new ones urgent", plain, counts.urgent());
    }

    static Text ringing(List<DialogSeen> dialogs) {
        String who = who(dialogs);
        return who.isEmpty()
                ? new Text("klingelt", "ringing")
                : Text.of("klingelt, Anruf von {0}", "ringing, called by {0}", who);
    }

    static Text talking(List<DialogSeen> dialogs, boolean calling) {
        String who = who(dialogs);
        if (who.isEmpty()) {
            return calling ? new Text("ruft an", "calling") : new Text("im Gespräch", "talking");
        }
        return calling
                ? Text.of("ruft {0} an", "calling {0}", who)
                : Text.of("im Gespräch mit {0}", "talking to {0}", who);
    }

    static Text holding(List<DialogSeen> dialogs) {
        String who = who(dialogs);
        return who.isEmpty()
                ? new Text("hält ein Gespräch", "holding a call")
                : Text.of("hält {0}", "holding {0}", who);
    }

    private static String who(List<DialogSeen> dialogs) {
        return dialogs.stream()
                .map(one -> one.remote().name().isEmpty()
                        ? one.remote().number()
                        : one.remote().name() + " " + one.remote().number())
                .filter(one -> !one.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String told(int status, String reason) {
        return ((status == 0 ? "" : status + " ") + reason).strip();
    }
}
