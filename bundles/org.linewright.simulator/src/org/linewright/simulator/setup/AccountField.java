package org.linewright.simulator.setup;

import java.util.Locale;
import org.linewright.core.Text;

/** The fields of the page <em>SIP-Account bearbeiten</em>, in its order and its words. The password is not among them. */
public enum AccountField {
    PERSON("Person", "Person", true),
    LOCATION("Standort", "Location", false),
    GROUP("Gruppe", "Group", false),
    LABEL("Bezeichnung", "Label", false),
    TEAMS("Teams", "Teams", false),
    GROUP_ACCOUNT("Gruppen-Account", "Group account", false),
    DOMAIN("Domäne", "Domain", false),
    ACCOUNT("Account", "Account", true),
    PASSWORD_CHANGED("Letzte Passwort-Änderung", "Last password change", false),
    SIGNALLING("Signalisierungsformat", "Signalling format", true),
    ALLOWED("Erlaubte IP-Adressen", "Allowed IP addresses", false),
    NETWORK_PROVIDED_NUMBER("Network Provided Number", "Network provided number", false),
    EXTRAS("Erweiterte Einstellungen", "Extended settings", false);

    private final Text label;
    private final boolean mandatory;

    AccountField(String german, String english, boolean mandatory) {
        this.label = new Text(german, english);
        this.mandatory = mandatory;
    }

    public Text label() {
        return label;
    }

    public boolean mandatory() {
        return mandatory;
    }

    /** What it is called in preferences, in drafts and by the troubles of the simulator. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
