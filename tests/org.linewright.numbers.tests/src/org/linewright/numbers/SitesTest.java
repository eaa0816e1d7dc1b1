package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.DirectNumber;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.Way;

/** Three sites that reach one another by a site code (features 1.3, L23). */
final class SitesTest {

    private final Berlin berlin = new Berlin();

    private static final Location BERLIN = site("Berlin", "30", "123", "100-999", "91");
    private static final Location MUNICH = site("München", "89", "777", "10-99", "92");
    private static final Location HAMBURG = site("Hamburg", "40", "555", "20-29", "");

    private static Location site(String name, String area, String base, String extensions, String code) {
        return Location.of(LocationId.from(name), name, "DE", area)
                .withStock(new NumberStock(
                        List.of(new NumberBlock(base, Extensions.parse(extensions).result().orElseThrow())), List.of(),
                        code));
    }

    private DialRules at(Location location) {
        NumberPlan plan = berlin.plan("DE");
        return DialRules.of(new Site(location, plan, Set.of(), List.of(new Site.Other(BERLIN, plan),
                new Site.Other(MUNICH, plan), new Site.Other(HAMBURG, plan)), berlin.plans()));
    }

    @Test
    void everySiteReachesTheOthersByTheirCode() {
        assertEquals("9222", at(BERLIN).dial("+49 89 777-22").number());
        assertEquals("91300", at(MUNICH).dial("030 123 300").number());
        assertEquals("9222", at(HAMBURG).dial("089 77722").number());
    }

    @Test
    void aSiteWithoutACodeIsReachedFromOutside() {
        assertEquals("04055525", at(BERLIN).dial("+49 40 555-25").number());
    }

    @Test
    void aSiteCodeTypedByHandIsInternalAndNamedByTheOtherSite() {
        assertEquals(new Result("9222", "", Kind.INTERNAL), at(BERLIN).dial("9222"));
        assertEquals(new Result("+498977722", "", Kind.INTERNAL), at(BERLIN).result(Way.CALLER, "9222"));
    }

    @Test
    void aRuleOfAnotherSiteSaysWhereItComesFrom() {
        TracedStep step = Berlin.step(at(BERLIN).trace(Way.DIAL, "9222"), Stage.INTERNAL);
        assertEquals("München", step.rules().getFirst().site());
        assertEquals("^92([1-9][0-9])$", step.rules().getFirst().rule().search());
    }

    @Test
    void aLocationThatDoesNotShortenDialsOutside() {
        assertEquals("08977722",
                at(BERLIN.withHabits(DialHabits.USUAL.withShortened(false))).dial("08977722").number());
    }

    @Test
    void singleNumbersLeadToTheirExtension() {
        Location mixed = BERLIN.withStock(new NumberStock(BERLIN.stock().blocks(),
                List.of(new DirectNumber("98765", "22")), "91"));
        assertEquals("22", at(mixed).dial("030 98765").number());
        assertEquals("300", at(mixed).dial("030 123300").number());
        assertEquals("+493098765", at(mixed).outside("22"));
        assertEquals("+4930123300", at(mixed).outside("300"));
        assertEquals("", at(mixed).outside("9"));
    }
}
