package org.linewright.pbx.hfo;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.pbx.Ability;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.Capability;
import org.linewright.pbx.Source;

/** What the Crown can do for our lines, as far as the note tells. */
final class CrownAbilities {

    private static final Text TRIED = new Text("Die Codes dafür sind im Hinweis als geprüft aufgeführt.",
            "The note lists the codes for it as verified.");
    private static final Text UNSAID = new Text("Der Hinweis sagt nichts dazu.", "The note does not mention it.");
    private static final Source CODES = CrownSources.NOTE.at("Verifizierte Kurzwahlcodes", "Verified feature codes");
    private static final Source SYNC = CrownSources.NOTE.at("Anrufschutz und Rufumleitungen in der HFO Crown Centrex",
            "Do not disturb and forwarding in the HFO Crown Centrex");

    static final List<Ability> ALL = List.of(
            new Ability(Capability.PICKUP_BY_CODE, Support.YES, TRIED, CODES),
            new Ability(Capability.FORWARDING_BY_CODE, Support.YES, TRIED, CODES),
            new Ability(Capability.DND_BY_CODE, Support.YES, TRIED, CODES),
            new Ability(Capability.CLIR_BY_CODE, Support.YES, TRIED, CODES),
            new Ability(Capability.VOICE_MAIL_BY_CODE, Support.YES, TRIED, CODES),
            new Ability(Capability.SECOND_CALL, Support.YES,
                    new Text("Getestet mit bis zu zwei Lines je SIP-Endgerät.",
                            "Tested with up to two lines per SIP device."),
                    CrownSources.NOTE),
            new Ability(Capability.FORWARDING_BY_302, Support.UNTESTED, UNSAID, CrownSources.NOTE),
            new Ability(Capability.MESSAGE_WAITING, Support.UNTESTED, UNSAID, CrownSources.NOTE),
            new Ability(Capability.FORWARDED_FROM_SHOWN, Support.NO,
                    new Text("Die Crown meldet dem Ziel nur den ursprünglichen Anrufer.",
                            "The Crown tells the target the original caller only."),
                    CrownSources.NOTE.at("Rufnummernanzeige nach Weiterleitung", "Number display after forwarding")),
            new Ability(Capability.STATE_SYNC, Support.NO,
                    new Text("Zwischen der Crown und uns wird nichts abgeglichen.",
                            "Nothing is synchronised between the Crown and us."),
                    SYNC));

    private CrownAbilities() {
    }
}
