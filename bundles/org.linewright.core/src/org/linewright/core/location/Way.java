package org.linewright.core.location;

import java.util.Locale;
import org.linewright.core.Text;

/** The ways a number goes through the rules: the eight of the estos dialog <em>Regeln prüfen</em>. */
public enum Way {
    /** A number typed or pasted, to be dialled. */
    DIAL("Wählen", "Dialling"),
    /** The target of a forwarding that we set. */
    FORWARD("Ziel einer Rufumleitung", "Target of a forwarding"),
    /** A number to be shown to a person. */
    DISPLAY("Anzeige", "Display"),
    /** Who answered a call that went out (ConnectedID outgoing). */
    CONNECTED_OUT("ConnectedID abgehend", "ConnectedID outgoing"),
    /** Who answered a call that came in (ConnectedID incoming). */
    CONNECTED_IN("ConnectedID ankommend", "ConnectedID incoming"),
    /** Who calls (CallerID). */
    CALLER("Anrufer (CallerID)", "Caller (CallerID)"),
    /** Who was called (CalledID). */
    CALLED("Angerufener (CalledID)", "Called party (CalledID)"),
    /** A forwarding that the PBX reports. */
    FORWARDED("Gemeldete Rufumleitung", "Reported forwarding");

    private final Text label;

    Way(String german, String english) {
        this.label = new Text(german, english);
    }

    public Text label() {
        return label;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
