package org.linewright.pbx.example;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Ability;
import org.linewright.pbx.Advice;
import org.linewright.pbx.Capability;
import org.linewright.pbx.Condition;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.Keys;
import org.linewright.pbx.NameLaw;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.PbxProfile;
import org.osgi.service.component.annotations.Component;

/** The smallest whole driver. The elements of the annotation are what it is listed under, before anybody asks it. */
@Component
@PbxDriverInfo(id = ExampleCloud.ID, vendor = "Example", label = ExampleCloud.LABEL, version = "1.0.0")
public final class ExampleCloud implements PbxDriver {

    static final String ID = "example.cloud";
    static final String LABEL = "Example Cloud PBX";

    /** A constant: profile() is asked often, from any thread, and answers the same each time. */
    private static final PbxProfile PROFILE = new PbxProfile(ID, Text.same(LABEL),
            new NameLaw("[0-9]{2,6}", new Text("Nur Ziffern, zwei bis sechs.", "Digits only, two to six."),
                    ExampleFields.MANUAL),
            ExampleFields.ALL,
            List.of(new FeatureCode(Feature.PICKUP_EXTENSION, new CodeTemplate("*8<NUMBER>"),
                    new Text("Einen Anruf heranholen", "Pick up a call"), Optional.empty(), true,
                    ExampleFields.MANUAL)),
            // "above 10 min" is data; the words for it have a code of the driver's own catalogue
            List.of(new Advice(Keys.REREGISTER, List.of(new Condition.Above(Duration.ofMinutes(10))),
                    ExampleTrouble.LONG_INTERVAL, ExampleFields.MANUAL)),
            List.of(new Ability(Capability.PICKUP_BY_CODE, Ability.Support.YES,
                    new Text("Mit *8 erprobt.", "Tried with *8."), ExampleFields.MANUAL)),
            List.of(), List.of(), OptionalInt.of(2));

    @Override
    public PbxProfile profile() {
        return PROFILE;
    }
}
