package org.linewright.core.line;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.Text;

/** What a person wants of the PBX by a feature code: something that is switched on and off, or done once. */
public enum CodeAction {
    CLIR("Rufnummernunterdrückung", "Withhold own number", Feature.CLIR_ON, Feature.CLIR_OFF),
    FORWARD_ALWAYS("Weiterleitung sofort", "Forward always", Feature.FORWARD_ALWAYS_ON, Feature.FORWARD_ALWAYS_OFF),
    FORWARD_AFTER("Weiterleitung nach Zeit", "Forward after a time", Feature.FORWARD_AFTER_ON,
            Feature.FORWARD_ALL_OFF),
    DND("Anrufschutz (DND) für Route", "Do not disturb for the route", Feature.DND_ROUTE_ON, Feature.DND_ROUTE_OFF),
    DND_GLOBAL("Anrufschutz (DND) global", "Do not disturb everywhere", Feature.DND_GLOBAL_ON, Feature.DND_GLOBAL_OFF),
    PICKUP("Klingelnden Anruf heranholen", "Pick up a ringing call", Feature.PICKUP_DOMAIN),
    PICKUP_EXTENSION("Anruf einer Nebenstelle heranholen", "Pick up the call of an extension",
            Feature.PICKUP_EXTENSION),
    MAILBOX("Anrufbeantworter abhören", "Listen to the voice mail", Feature.MAILBOX_LISTEN),
    MAILBOX_CALL("Anrufbeantworter anrufen", "Call the voice mail", Feature.MAILBOX_CALL),
    MAILBOX_GREETING("Ansage aufsprechen", "Record the greeting", Feature.MAILBOX_GREETING);

    private final Text label;
    private final Feature on;
    private final Optional<Feature> off;

    CodeAction(String german, String english, Feature once) {
        this(german, english, once, Optional.empty());
    }

    CodeAction(String german, String english, Feature on, Feature off) {
        this(german, english, on, Optional.of(off));
    }

    CodeAction(String german, String english, Feature on, Optional<Feature> off) {
        this.label = new Text(german, english);
        this.on = on;
        this.off = off;
    }

    public Text label() {
        return label;
    }

    /** The code that switches it on, or that does it once. */
    public Feature on() {
        return on;
    }

    /** The code that switches it off; empty when it is done once and leaves nothing switched. */
    public Optional<Feature> off() {
        return off;
    }

    public List<Feature> features() {
        return Stream.concat(Stream.of(on), off.stream()).toList();
    }

    /** Its word on a command line: {@code forward-after}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CodeAction> of(String word) {
        return Arrays.stream(values()).filter(action -> action.word().equals(word)).findFirst();
    }

    /** What stands differently once this code was dialled: one code ends every forwarding. */
    public static Set<CodeAction> switchedBy(Feature feature) {
        Set<CodeAction> switched = EnumSet.noneOf(CodeAction.class);
        Arrays.stream(values())
                .filter(action -> action.off.isPresent() && action.features().contains(feature))
                .forEach(switched::add);
        if (feature == Feature.FORWARD_ALL_OFF) {
            switched.add(FORWARD_ALWAYS);
        }
        return Collections.unmodifiableSet(switched);
    }
}
