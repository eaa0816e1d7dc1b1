package org.linewright.workbench.diagnostics.trace;

import org.linewright.core.Text;
import org.linewright.diagnostics.call.Kind;

/** What the conversations are for that a person wants to see. */
public enum Topic {
    ALL(new Text("Alles", "Everything")),
    CALLS(new Text("Anrufe", "Calls")),
    REGISTRATIONS(new Text("Anmeldungen", "Registrations")),
    OTHERS(new Text("Übriges", "Other"));

    private final Text label;

    Topic(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    public boolean covers(Kind kind) {
        return this == ALL || this == of(kind);
    }

    private static Topic of(Kind kind) {
        return switch (kind) {
            case CALL -> CALLS;
            case REGISTRATION -> REGISTRATIONS;
            case SUBSCRIPTION, PROBE, MESSAGE, OTHER -> OTHERS;
        };
    }

    /** What one conversation of this kind is called. */
    public static Text word(Kind kind) {
        return switch (kind) {
            case CALL -> new Text("Anruf", "Call");
            case REGISTRATION -> new Text("Anmeldung", "Registration");
            case SUBSCRIPTION -> new Text("Abonnement", "Subscription");
            case PROBE -> new Text("Prüfung", "Probe");
            case MESSAGE -> new Text("Nachricht", "Message");
            case OTHER -> new Text("Sonstiges", "Other");
        };
    }
}
