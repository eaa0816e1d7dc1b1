package org.linewright.workbench.softphone.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.location.DisplayForm;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.Site;
import org.linewright.numbers.SpecialNumber;
import org.linewright.numbers.Trace;
import org.linewright.operations.PlannedCall;

/** Which calls lives depend on. */
class EmergenciesTest {

    private static final Text FIRE = new Text("Feuerwehr", "fire brigade");
    private static final NumberPlan PLAN = new NumberPlan("DE", "49", "0", "00", false, 0,
            List.of(new SpecialNumber("112", true, FIRE),
                    new SpecialNumber("115", false, new Text("Behörden", "authorities"))),
            Set.of(), "test");
    private static final Location BERLIN = Location.of(new LocationId("berlin"), "Berlin", "DE", "30")
            .withTrunk(TrunkCodes.outside("0"));

    private final NumberPlans plans = new OneCountry();
    private final LineGroup group = new LineGroup(new GroupId("nord"), "Nord", "generic.sip", Optional.of("berlin"),
            PaperCall.REGISTRAR, Media.G711, Map.of(), Map.of(), List.of());
    private final Emergencies emergencies = new Emergencies(plans,
            Configuration.of(List.of(group), List.of(BERLIN)));

    private record OneCountry() implements NumberPlans {

        @Override
        public List<String> regions() {
            return List.of("DE");
        }

        @Override
        public Optional<NumberPlan> plan(String region) {
            return Optional.of(PLAN);
        }

        @Override
        public String version() {
            return "test";
        }

        @Override
        public String of(String international, DisplayForm form, String region) {
            return international;
        }
    }

    @Test
    void anEmergencyNumberIsKnownWithItsName() {
        assertEquals(Optional.of(FIRE), emergencies.answering(call("112")));
        assertEquals(Optional.of(FIRE), emergencies.answering(call("tel:112")));
    }

    @Test
    void anotherSpecialNumberIsNone() {
        assertEquals(Optional.empty(), emergencies.answering(call("115")));
    }

    @Test
    void aNumberThatOnlyBeginsLikeOneIsNone() {
        assertEquals(Optional.empty(), emergencies.answering(call("1123")));
    }

    @Test
    void withoutALocationTheNumbersThatEverybodyKnowsCount() {
        assertTrue(emergencies.answering(plain("112")).isPresent());
        assertEquals(Optional.empty(), emergencies.answering(plain("0112")));
    }

    private PlannedCall call(String typed) {
        Trace trace = DialRules.of(new Site(BERLIN, PLAN, Set.of(), List.of(), plans)).trace(Way.DIAL, typed);
        return new PlannedCall(PaperCall.LINE, typed, trace.result().number(), "", Optional.of(trace));
    }

    private static PlannedCall plain(String digits) {
        return new PlannedCall(PaperCall.LINE, digits, digits, "", Optional.empty());
    }
}
