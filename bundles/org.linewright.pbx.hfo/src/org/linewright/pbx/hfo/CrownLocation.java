package org.linewright.pbx.hfo;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

/** What suited the location in the tests; a customer's connection may ask for something else. */
final class CrownLocation {

    private static final Source LOCATION = CrownSources.NOTE.at("Standorteinrichtung", "Setting up the location");

    static final List<Setting> ALL = List.of(
            CrownField.of(Keys.DIAL_FORMAT, SettingType.CHOICE, "Rufnummernformat PC-Wahl",
                    "Number format for dialling from the computer",
                    "Die Wahlregeln des Standorts formen die Nummer, die im INVITE steht; sonst stünde dort immer die "
                            + "internationale Schreibweise.",
                    "The dial rules of the location shape the number in the INVITE; otherwise it would always be in "
                            + "the international form.",
                    LOCATION)
                    .choosing(List.of(
                            new Choice("rules", new Text("Wahlregeln anwenden", "Apply dial rules")),
                            new Choice("e164",
                                    new Text("immer international (E.164)", "Always international (E.164)"))))
                    .presetTo("rules"),
            CrownField.of(Keys.ALWAYS_AREA_CODE, SettingType.BOOLEAN, "Im Ortsnetz mit Vorwahl wählen",
                    "Dial local numbers with the area code",
                    "Auch eine Nummer des eigenen Ortsnetzes geht mit Ortsvorwahl hinaus, denn eine Telefonanlage im "
                            + "Rechenzentrum kennt kein Ortsnetz.",
                    "A number of the own local network leaves with its area code too, for a PBX in a data centre has "
                            + "no local network.",
                    LOCATION).presetTo("true"));

    private CrownLocation() {
    }
}
