package org.linewright.lines;

import java.util.List;
import org.linewright.core.Text;

/** Where the number and name of the other end come from. */
public enum NameSource {
    ASSERTED("von der Telefonanlage zugesichert (P-Asserted-Identity)", "asserted by the PBX (P-Asserted-Identity)"),
    REMOTE_PARTY("von der Telefonanlage angegeben (Remote-Party-ID)", "told by the PBX (Remote-Party-ID)"),
    /** RFC 4916, which a Crown Centrex probably means by {@code supportsToUriChange}. */
    CONNECTED("im Gespräch geändert (From, RFC 4916)", "changed within the call (From, RFC 4916)"),
    REFERRED_BY("beim Vermitteln angegeben (Referred-By)", "told when transferred (Referred-By)"),
    FROM("vom Anrufer angegeben (From)", "told by the caller (From)"),
    DIALLED("gewählt", "dialled"),
    WITHHELD("unterdrückt", "withheld");

    /** Which of them counts when a message has several; the first that there is. */
    public static final List<NameSource> USUAL = List.of(ASSERTED, REMOTE_PARTY, CONNECTED, REFERRED_BY, FROM);

    private final Text label;

    NameSource(String german, String english) {
        this.label = new Text(german, english);
    }

    public Text label() {
        return label;
    }
}
