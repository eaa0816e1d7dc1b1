package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;
import org.linewright.operations.GroupChange;
import org.linewright.operations.LocationChange;
import org.linewright.operations.LocationWish;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;

/** Locations are planned, applied and undone like groups. */
final class LocationPlanTest {

    private static final LocationId ID = new LocationId("berlin");
    private static final Location BERLIN = Location.of(ID, "Berlin", "DE", "30");

    @TempDir
    Path home;
    private House house;

    @BeforeEach
    void open() {
        house = new House(home);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<String> refused(Wish wish) {
        Outcome<Plan> plan = house.configuration.plan(wish);
        assertFalse(plan.isDone());
        return plan.troubles().stream().filter(Trouble::severe).map(Trouble::code).toList();
    }

    @Test
    void aLocationIsAFileOfItsOwn() throws Exception {
        assertEquals(Optional.of(BERLIN), house.applied(Wish.put(BERLIN)).configuration().location(ID));
        assertEquals("schema: 1\nname: Berlin\nregion: DE\nareaCode: \"30\"\n",
                Files.readString(house.directory.resolve("locations/berlin.yaml")).replace('\'', '"'));
    }

    @Test
    void aPlanSaysWhichNumbersAreDialledOtherwiseAndWhomItConcerns() {
        house.applied(Wish.put(House.group("one", "100-102").withLocation(Optional.of("berlin")))
                .with(new LocationWish(Map.of(ID, BERLIN), Set.of(), false)));
        LocationChange change = house.planned(Wish.put(BERLIN.withTrunk(TrunkCodes.outside("9")))).locations()
                .getFirst();
        assertEquals(GroupChange.Kind.CHANGED, change.kind());
        assertEquals("concerns one", change.effects().getFirst().english());
        assertTrue(change.effects().get(1).english().contains("dialled otherwise"), change.effects()::toString);
    }

    @Test
    void aRuleThatCannotBeReadIsRefusedUnlessThePersonInsists() {
        Location broken = BERLIN.withRules(RuleKind.DIAL, RuleList.first(NumberRule.pattern("(", "")));
        assertEquals(List.of("LW-NUM-101"), refused(Wish.put(broken)));
        Wish insisted = Wish.of(new LocationWish(Map.of(ID, broken), Set.of(), false).insisting());
        assertEquals(Optional.of(broken), house.applied(insisted).configuration().location(ID));
    }

    @Test
    void nobodyCanInsistOnALocationWithoutAUniqueNameOrAKnownCountry() {
        house.applied(Wish.put(BERLIN));
        assertEquals(List.of("LW-OPS-302"), refused(insisting(BERLIN.withId(new LocationId("other")))));
        assertEquals(List.of("LW-OPS-301"), refused(insisting(BERLIN.withName(" "))));
        assertEquals(List.of("LW-OPS-303"), refused(insisting(BERLIN.withRegion("XX"))));
    }

    private static Wish insisting(Location location) {
        return Wish.of(new LocationWish(Map.of(location.id(), location), Set.of(), false).insisting());
    }

    @Test
    void anExpectationThatIsNotMetIsAWarningWithNumberWantedAndFound() {
        Plan plan = house.planned(
                Wish.put(BERLIN.withExpectations(List.of(new Expectation(Way.DIAL, "089 1", "1", "")))));
        Trouble warning = plan.troubles().getFirst();
        assertEquals("LW-NUM-211 WARNING", warning.code() + " " + warning.severity());
        assertTrue(warning.sentence().english().contains("089 1 must become 1, it becomes 0891"), warning::toString);
    }

    @Test
    void namesAreUniqueAndCountriesKnown() {
        house.applied(Wish.put(BERLIN));
        assertEquals(List.of("LW-OPS-302"), refused(Wish.put(BERLIN.withId(new LocationId("other")))));
        assertEquals(List.of("LW-OPS-301"), refused(Wish.put(BERLIN.withName(" "))));
        assertEquals(List.of("LW-OPS-303"), refused(Wish.put(BERLIN.withRegion("XX"))));
    }

    @Test
    void aLocationInUseStays() {
        house.applied(Wish.put(House.group("one", "100").withLocation(Optional.of("berlin")))
                .with(new LocationWish(Map.of(ID, BERLIN), Set.of(), false)));
        assertEquals(List.of("LW-OPS-304"), refused(Wish.remove(ID)));
    }

    @Test
    void aGroupWithoutItsLocationIsWarnedOf() {
        Plan plan = house.planned(Wish.put(House.group("one", "100").withLocation(Optional.of("nowhere"))));
        assertTrue(plan.troubles().stream().anyMatch(trouble -> trouble.code().equals("LW-OPS-305")));
    }

    private Optional<String> undone(int place) {
        Plan undo = House.done(house.configuration.undo(house.configuration.history().get(place).id()));
        return House.done(house.configuration.apply(undo)).configuration().location(ID).map(Location::areaCode);
    }

    @Test
    void everyApplyCanBeUndone() {
        house.applied(Wish.put(BERLIN));
        house.applied(Wish.put(BERLIN.withAreaCode("89")));
        house.applied(Wish.remove(ID));
        assertEquals(Optional.of("89"), undone(0));
        assertEquals(Optional.of("30"), undone(2));
        assertEquals(Optional.empty(), undone(4));
    }

    @Test
    void anUndoBringsBackTheTextAsItWas() throws Exception {
        house.applied(Wish.put(BERLIN));
        Path file = house.directory.resolve("locations/berlin.yaml");
        String own = "# the head office\n" + Files.readString(file).replace("areaCode:", "areaCode:   ")
                + "# the end\n";
        Files.writeString(file, own);
        house.applied(Wish.remove(ID));
        assertEquals(Optional.of("30"), undone(0));
        assertEquals(own, Files.readString(file));
    }

    @Test
    void aLocationThatWasChangedSinceIsNotUndone() {
        house.applied(Wish.put(BERLIN));
        house.applied(Wish.put(BERLIN.withAreaCode("89")));
        house.applied(Wish.put(BERLIN.withAreaCode("40")));
        Outcome<Plan> undo = house.configuration.undo(house.configuration.history().get(1).id());
        assertEquals("LW-OPS-215", undo.troubles().getFirst().code());
    }
}
