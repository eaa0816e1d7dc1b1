package org.linewright.workbench.softphone.phone;

import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.lines.ExtensionLamp;
import org.linewright.lines.ExtensionLamp.State;

/**
 * An extension that a line watches.
 *
 * @param number as it is dialled
 * @param label whose it is, as far as our own lines tell; mostly empty
 * @param lamp what it does; empty while nothing was told
 */
public record Extension(String number, String label, Optional<ExtensionLamp> lamp) {

    private static final Text NOTHING = new Text("noch nicht gefragt", "not asked yet");

    public Text name() {
        return label.isBlank() || label.equals(number)
                ? Text.same(number)
                : Text.of("{0} · {1}", "{0} · {1}", number, label);
    }

    public State state() {
        return lamp.map(ExtensionLamp::state).orElse(State.UNKNOWN);
    }

    /** What it does, in as few words as tell it; with the reason where that is not known. */
    public Text words() {
        return lamp.map(now -> switch (now.state()) {
            case UNKNOWN -> Text.of("{0}: {1}", "{0}: {1}", now.state().label(), now.words());
            case IDLE_OR_UNREGISTERED -> now.state().label();
            default -> now.words();
        }).orElse(NOTHING);
    }

    /** Everything that is known. */
    public Text details() {
        return state() == State.IDLE_OR_UNREGISTERED ? lamp.map(ExtensionLamp::words).orElse(NOTHING) : words();
    }

    public boolean rings() {
        return state() == State.RINGING;
    }
}
