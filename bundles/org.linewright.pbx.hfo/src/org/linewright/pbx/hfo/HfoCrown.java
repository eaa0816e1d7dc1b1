package org.linewright.pbx.hfo;

import java.util.OptionalInt;
import org.linewright.core.Text;
import org.linewright.pbx.NameLaw;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.PbxProfile;
import org.osgi.service.component.annotations.Component;

/** The virtual PBX Crown Centrex of HFO Telecom. */
@Component
@PbxDriverInfo(id = HfoCrown.ID, vendor = "HFO Telecom", label = HfoCrown.LABEL, version = "1.0.0")
public final class HfoCrown implements PbxDriver {

    static final String ID = "hfo.crown";
    static final String LABEL = "HFO – HFO Crown Centrex (vPBX)";

    private static final NameLaw NAMES = new NameLaw("[0-9a-zA-Z._]+",
            new Text("Ein Account der Crown besteht aus Ziffern, Buchstaben ohne Umlaute, Punkt und Unterstrich.",
                    "An account of the Crown is made of digits, the letters a–z and A–Z, full stop and underscore."),
            CrownSources.WIKI.at("Mindestkonfiguration, Account", "Minimum configuration, account"));

    @Override
    public PbxProfile profile() {
        return new PbxProfile(ID, Text.same(LABEL), NAMES, CrownSettings.ALL, CrownCodes.ALL, CrownAdvice.ALL,
                CrownAbilities.ALL, CrownFacts.ALL, CrownLocation.ALL, OptionalInt.of(2));
    }
}
