package org.linewright.operations;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.linewright.core.Text;
import org.linewright.core.line.CodeAction;

/**
 * How an action of a line stands as far as we know: what was sent last. Another telephone, a person at the web interface
 * or the PBX itself may have changed it since; nobody tells us.
 */
public record LastKnown(CodeAction action, SentCode sent) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    public boolean on() {
        return sent.feature() == action.on();
    }

    /** <em>last sent 14:03: do not disturb on – the PBX does not tell its state</em>. */
    public Text words(Instant now, ZoneId zone) {
        return Text.of("zuletzt gesendet {0}: {1} – die Telefonanlage meldet ihren Zustand nicht",
                "last sent {0}: {1} – the PBX does not tell its state", when(now, zone), state());
    }

    /** What was sent, without when: <em>forward after a time on (0301234, 20)</em>. */
    public Text state() {
        Text state = Text.of("{0} {1}", "{0} {1}", action.label(),
                on() ? new Text("ein", "on") : new Text("aus", "off"));
        return sent.values().isEmpty()
                ? state
                : Text.of("{0} ({1})", "{0} ({1})", state, String.join(", ", sent.values().values()));
    }

    private Text when(Instant now, ZoneId zone) {
        ZonedDateTime at = sent.at().atZone(zone);
        return at.toLocalDate().equals(now.atZone(zone).toLocalDate())
                ? Text.same(TIME.format(at))
                : new Text(GERMAN.format(at), ENGLISH.format(at));
    }
}
