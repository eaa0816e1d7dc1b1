package org.linewright.pbx.hfo;

import java.time.YearMonth;
import org.linewright.core.Text;
import org.linewright.pbx.Source;

/** The documents the driver rests on. */
final class CrownSources {

    /** The integration note carries no date; the newest one in it is 27 January 2020, in a picture. */
    static final Source NOTE = new Source(
            new Text("estos: Softphone Funktionen (SIP), ProCall 7 Enterprise mit HFO Crown Centrex, Call Manager 1.4",
                    "estos: softphone functions (SIP), ProCall 7 Enterprise with HFO Crown Centrex, Call Manager 1.4"),
            new Text("Anfang", "Beginning"), YearMonth.of(2020, 1));

    /** Undated; the month it was read. */
    static final Source WIKI = new Source(
            new Text("Gamma Communications Deutschland: Wiki, SIP-Account (gammacommunications.de/?p=23642)",
                    "Gamma Communications Germany: wiki, SIP account (gammacommunications.de/?p=23642)"),
            new Text("Definition", "Definition"), YearMonth.of(2026, 11));

    static final Source ACCOUNTS = NOTE.at("HFO Crown Centrex SIP-Accounts", "HFO Crown Centrex SIP accounts");
    static final Source CONNECTION = NOTE.at("Einrichtung der Telefonanlagenanbindung",
            "Setting up the connection to the PBX");
    static final Source GROUP = NOTE.at("Leitungsgruppe konfigurieren", "Configuring the line group");

    private CrownSources() {
    }

    static Source ours(String german, String english) {
        return Source.ourChoice(new Text(german, english), YearMonth.of(2026, 11));
    }
}
