package org.linewright.core.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.linewright.core.Text;

/** What a feature code of a PBX does. */
public enum Feature {
    CLIR_ON("Rufnummernunterdrückung ein", "Withhold own number: on"),
    CLIR_OFF("Rufnummernunterdrückung aus", "Withhold own number: off"),
    FORWARD_ALWAYS_ON("Weiterleitung sofort aktivieren", "Forward always: on"),
    FORWARD_ALWAYS_OFF("Weiterleitung sofort deaktivieren", "Forward always: off"),
    FORWARD_AFTER_ON("Weiterleitung nach Zeit aktivieren", "Forward after a time: on"),
    FORWARD_ALL_OFF("Weiterleitung sofort und nach Zeit deaktivieren", "Forward always and after a time: off"),
    DND_ROUTE_ON("DND für Route an", "Do not disturb for the route: on"),
    DND_ROUTE_OFF("DND für Route aus", "Do not disturb for the route: off"),
    DND_GLOBAL_ON("DND global an", "Do not disturb everywhere: on"),
    DND_GLOBAL_OFF("DND global aus", "Do not disturb everywhere: off"),
    PICKUP_DOMAIN("Klingelnden Anruf in der Domäne annehmen", "Pick up any ringing call of the domain"),
    PICKUP_EXTENSION("Anruf für eine Nebenstelle annehmen (Pickup)", "Pick up the call of an extension"),
    MAILBOX_LISTEN("Anrufbeantworter abhören", "Listen to the voice mail"),
    MAILBOX_CALL("Anrufbeantworter anrufen", "Call the voice mail"),
    MAILBOX_GREETING("Ansage des Anrufbeantworters aufsprechen", "Record the greeting of the voice mail");

    private final Text label;

    Feature(String german, String english) {
        this.label = new Text(german, english);
    }

    public Text label() {
        return label;
    }

    /** Its word in files: {@code pickup-extension}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Feature> of(String word) {
        return Arrays.stream(values()).filter(feature -> feature.word().equals(word)).findFirst();
    }
}
