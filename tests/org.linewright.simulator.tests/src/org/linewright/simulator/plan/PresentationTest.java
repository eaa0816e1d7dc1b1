package org.linewright.simulator.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;
import org.linewright.simulator.Route;
import org.linewright.simulator.TrunkCode;

class PresentationTest {

    private static final Route THIRTY = Route.to("30", "anna");
    private static final Route FORTY = new Route("40", "", new Route.ToAccount("22"), "0800 1");
    private static final Numbering BERLIN = new Numbering("49", "30", "12345", Local.REFUSED, Shown.NATIONAL,
            List.of(THIRTY, FORTY, Route.to("", "carla")));

    private static Presentation of(Numbering numbering) {
        return new Presentation(numbering);
    }

    @Test
    void showsACallerByItsRoute() {
        assertEquals("0301234530", of(BERLIN).inside("anna"));
        assertEquals("+49301234530", of(BERLIN.with(Shown.INTERNATIONAL)).inside("anna"));
        assertEquals("carla", of(BERLIN).inside("carla"));
        assertEquals("answer30", of(BERLIN).inside("answer30"));
        assertEquals("30", of(Numbering.NONE.withRoutes(THIRTY)).inside("anna"));
    }

    @Test
    void showsTheSenderNumberOfARouteInstead() {
        assertEquals("08001", of(BERLIN).inside("22"));
        assertEquals("+498001", of(BERLIN.with(Shown.INTERNATIONAL)).inside("22"));
        assertEquals("08001", of(BERLIN).outside("22", "030 12345 0"));
    }

    @Test
    void showsTheNetworkProvidedNumberOutsideWhereTheRouteHasNoSender() {
        assertEquals("030123450", of(BERLIN).outside("anna", "030 12345 0"));
        assertEquals("0301234530", of(BERLIN).inside("anna"));
        assertEquals("0301234530", of(BERLIN).outside("anna", ""));
    }

    @Test
    void isKnownToTheNetworkByItsNumberWhateverItShows() {
        assertEquals("030123450", of(BERLIN).provided("22", "+49 30 12345-0"));
        assertEquals("0301234540", of(BERLIN).provided("22", ""));
        assertEquals("carla", of(BERLIN).provided("carla", ""));
        assertEquals("08001", of(Numbering.NONE.withRoutes(FORTY)).provided("22", ""));
        assertEquals(Optional.of("0301234540"), of(BERLIN).provided(FORTY));
        assertEquals(Optional.empty(), of(Numbering.NONE).provided(FORTY));
    }

    @Test
    void showsCallersWithTheTrunkCodeToBeCalledBackButNeverOutside() {
        Numbering code = BERLIN.with(new TrunkCode("0", true, true));
        assertEquals("00894711", of(code).foreignInside("+49 89 4711"));
        assertEquals("0894711", of(code).foreign("+49 89 4711"));
        assertEquals("00301234530", of(code).inside("anna"));
        assertEquals("0301234530", of(code).outside("anna", ""));
        assertEquals("carla", of(code).inside("carla"));
        assertEquals("+49894711", of(code.with(Shown.INTERNATIONAL)).foreignInside("089 4711"));
        assertEquals("0894711", of(code.with(new TrunkCode("0", true, false))).foreignInside("089 4711"));
    }
}
