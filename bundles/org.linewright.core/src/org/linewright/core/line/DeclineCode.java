package org.linewright.core.line;

import java.util.Arrays;
import java.util.Optional;
import org.linewright.core.Text;

/** What a call that is not taken is answered with. */
public enum DeclineCode {
    /** 486 Busy Here (RFC 3261 §21.4.24). */
    BUSY_HERE(486, "486 Busy Here: der Anrufer hört besetzt", "486 Busy Here: the caller hears busy"),
    /** 480 Temporarily Unavailable (RFC 3261 §21.4.18). */
    UNAVAILABLE(480, "480 Temporarily Unavailable: der Anrufer hört, dass niemand erreichbar ist",
            "480 Temporarily Unavailable: the caller hears that nobody can be reached"),
    /** 603 Decline (RFC 3261 §21.6.2): also ends the search at other phones. */
    DECLINE(603, "603 Decline: der Anruf ist überall abgelehnt", "603 Decline: the call is declined everywhere"),
    /** 180 Ringing (RFC 3261 §21.1.2): not declined at all. */
    RINGING(180, "180 Ringing: es läutet weiter, bis der Anrufer aufgibt oder jemand den Anruf holt",
            "180 Ringing: it goes on ringing until the caller gives up or somebody picks the call up");

    private final int status;
    private final Text label;

    DeclineCode(int status, String german, String english) {
        this.status = status;
        this.label = new Text(german, english);
    }

    public int status() {
        return status;
    }

    /** What a person reads: the status and what the caller notices. */
    public Text label() {
        return label;
    }

    /** Its word in files. */
    public String word() {
        return Integer.toString(status);
    }

    public static Optional<DeclineCode> of(String word) {
        return Arrays.stream(values()).filter(code -> code.word().equals(word)).findFirst();
    }
}
