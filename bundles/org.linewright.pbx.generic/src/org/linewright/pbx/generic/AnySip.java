package org.linewright.pbx.generic;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.linewright.core.Text;
import org.linewright.pbx.Layers;
import org.linewright.pbx.NameLaw;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Source;
import org.osgi.service.component.annotations.Component;

/** Any registrar that keeps to RFC 3261. It promises nothing about features: nobody has tried this PBX. */
@Component
@PbxDriverInfo(id = AnySip.ID, vendor = "Linewright", label = AnySip.LABEL, version = "1.0.0")
public final class AnySip implements PbxDriver {

    static final String ID = Layers.ANY;
    static final String LABEL = "SIP – RFC 3261";

    static final NameLaw NAMES = new NameLaw("[A-Za-z0-9._~+*-]{1,64}",
            new Text("Möglich sind Buchstaben a–z, Ziffern und . _ ~ + * -, höchstens 64 Zeichen.",
                    "Possible are the letters a–z, digits and . _ ~ + * -, 64 characters at most."),
            Source.ourChoice(new Text("Was ohne Umschreibung in einer SIP-Adresse und in Bereichen Platz hat.",
                    "What fits into a SIP address and into ranges without being escaped."), YearMonth.of(2026, 11)));

    @Override
    public PbxProfile profile() {
        return new PbxProfile(ID, Text.same(LABEL),
                NAMES, AnySipSettings.ALL, List.of(), List.of(), List.of(), List.of(), List.of(), OptionalInt.empty());
    }
}
