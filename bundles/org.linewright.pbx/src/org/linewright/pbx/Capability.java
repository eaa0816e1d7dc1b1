package org.linewright.pbx;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.core.line.CodeAction;
import org.linewright.core.line.Feature;

/** What a PBX may be able to do for our lines. A face offers an action only where the driver says it works. */
public enum Capability {
    PICKUP_BY_CODE("Anrufe per Kurzwahlcode heranholen (Pickup)", "Pick up calls by code", Feature.PICKUP_EXTENSION),
    SECOND_CALL("Zweiter Anruf auf derselben Leitung", "A second call on the same line"),
    FORWARDING_BY_CODE("Rufumleitung per Kurzwahlcode", "Call forwarding by code", Feature.FORWARD_ALWAYS_ON,
            Feature.FORWARD_ALL_OFF),
    FORWARDING_BY_302("Rufumleitung durch uns (302)", "Call forwarding by us (302)"),
    DND_BY_CODE("Anrufschutz per Kurzwahlcode", "Do not disturb by code", Feature.DND_ROUTE_ON, Feature.DND_ROUTE_OFF),
    CLIR_BY_CODE("Rufnummernunterdrückung per Kurzwahlcode", "Withhold the own number by code", Feature.CLIR_ON,
            Feature.CLIR_OFF),
    VOICE_MAIL_BY_CODE("Anrufbeantworter per Kurzwahlcode", "Voice mail by code", Feature.MAILBOX_LISTEN),
    MESSAGE_WAITING("Anzeige neuer Nachrichten (MWI)", "Message waiting indication (MWI)"),
    FORWARDED_FROM_SHOWN("Anzeige, von wem umgeleitet wurde", "Shows who forwarded the call"),
    STATE_SYNC("Abgleich von Anrufschutz und Rufumleitung mit der Telefonanlage",
            "Do not disturb and forwarding synchronised with the PBX");

    private final Text label;
    private final Set<Feature> codes;

    Capability(String german, String english, Feature... codes) {
        this.label = new Text(german, english);
        Set<Feature> needed = EnumSet.noneOf(Feature.class);
        needed.addAll(List.of(codes));
        this.codes = Collections.unmodifiableSet(needed);
    }

    public Text label() {
        return label;
    }

    /** The codes without which it cannot work; none when it does not work by code. */
    public Set<Feature> codes() {
        return codes;
    }

    /** What the PBX has to be able to do for this action. */
    public static Capability of(CodeAction action) {
        return switch (action) {
            case CLIR -> CLIR_BY_CODE;
            case FORWARD_ALWAYS, FORWARD_AFTER -> FORWARDING_BY_CODE;
            case DND, DND_GLOBAL -> DND_BY_CODE;
            case PICKUP, PICKUP_EXTENSION -> PICKUP_BY_CODE;
            case MAILBOX, MAILBOX_CALL, MAILBOX_GREETING -> VOICE_MAIL_BY_CODE;
        };
    }

    /** Its word in files: {@code pickup-by-code}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
