package org.linewright.workbench.location.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.numbers.NumberPlans;
import org.linewright.workbench.location.place.FewCountries;

class JudgedTest {

    /** Germany drops its 0, Italy keeps it, everything else is unknown. */
    private static final NumberPlans PLANS = new FewCountries();

    private final Typed typed = new Typed(Map.of(Typed.NAME, "Berlin", Typed.REGION, "DE", Typed.AREA, "030"));

    @Test
    void theLeadingZeroOfAnAreaCodeGoes() {
        assertEquals("30", judged(typed).location().areaCode());
    }

    @Test
    void theLeadingZeroStaysWhereACountryKeepsIt() {
        assertEquals("06", judged(typed.with(Typed.REGION, "IT").with(Typed.AREA, "06")).location().areaCode());
    }

    @Test
    void aWrongRangeOfExtensionsIsSaidAtItsField() {
        Judged judged = judged(typed.with(Typed.EXTENSIONS, "69-30"));
        assertEquals(List.of(Typed.EXTENSIONS), judged.troubles().stream().map(Trouble::field).toList());
        assertFalse(judged.complete(List.of(Typed.EXTENSIONS)));
        assertTrue(judged.complete(List.of(Typed.NAME)));
    }

    @Test
    void aLocationWithoutANameIsNotComplete() {
        assertFalse(judged(typed.with(Typed.NAME, " ")).complete(List.of(Typed.NAME)));
    }

    @Test
    void aNameThatIsTakenIsSaid() {
        Location other = Location.of(new LocationId("b"), "berlin", "DE", "30");
        assertFalse(Judged.of(typed, Configuration.EMPTY.withLocation(other), PLANS).complete(List.of(Typed.NAME)));
    }

    @Test
    void anIdThatIsTakenGetsANumber() {
        Location other = Location.of(new LocationId("berlin"), "Other", "DE", "30");
        assertEquals("berlin-2",
                Judged.of(typed, Configuration.EMPTY.withLocation(other), PLANS).location().id().value());
    }

    @Test
    void whatWasOnlyProposedIsNotWorthKeeping() {
        assertFalse(Typed.afresh().worthKeeping());
        assertEquals(Map.of(), Typed.afresh().draft());
        assertTrue(typed.worthKeeping());
        assertEquals(typed, Typed.of(typed.draft()));
    }

    private static Judged judged(Typed typed) {
        return Judged.of(typed, Configuration.EMPTY, PLANS);
    }
}
