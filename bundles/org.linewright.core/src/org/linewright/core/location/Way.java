package org.linewright.core.location;

import java.util.Locale;

/** The ways a number goes through the rules: the eight of the estos dialog <em>Regeln prüfen</em>, and codes. */
public enum Way {
    /** A number typed or pasted, to be dialled. */
    DIAL,
    /** The target of a forwarding that we set. */
    FORWARD,
    /** A number to be shown to a person. */
    DISPLAY,
    /** Who answered a call that went out (ConnectedID outgoing). */
    CONNECTED_OUT,
    /** Who answered a call that came in (ConnectedID incoming). */
    CONNECTED_IN,
    /** Who calls (CallerID). */
    CALLER,
    /** Who was called (CalledID). */
    CALLED,
    /** A forwarding that the PBX reports. */
    FORWARDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
