package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.Way;
import org.linewright.operations.Checkup;
import org.linewright.operations.LocationWish;
import org.linewright.operations.Wish;

/** A whole configuration, checked as it stands. */
final class CheckupTest {

    private static final LocationId ID = new LocationId("berlin");
    private static final Location BERLIN = Location.of(ID, "Berlin", "DE", "30");
    private static final LineGroup GROUP = House.group("one", "100-102").withLocation(Optional.of("berlin"));

    @TempDir
    Path home;
    private House house;

    @BeforeEach
    void open() {
        house = new House(home);
        house.applied(Wish.put(GROUP).keeping("one", new Secret("pass"))
                .with(new LocationWish(Map.of(ID, BERLIN), Set.of(), false)));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Checkup checked() {
        return House.done(house.configuration.check());
    }

    private List<String> severe(String file) {
        return checked().about(file)
                .stream()
                .filter(Trouble::severe)
                .map(Trouble::code)
                .toList();
    }

    private void put(Location location) {
        house.applied(Wish.of(new LocationWish(Map.of(ID, location), Set.of(), false).insisting()));
    }

    @Test
    void aSoundConfigurationHasEveryFileAndNothingSevere() {
        assertEquals(List.of("groups/one.yaml", "linewright.yaml", "locations/berlin.yaml"), checked().files());
        assertTrue(checked().sound(), () -> checked().findings().toString());
    }

    @Test
    void anExpectationThatIsNotMetIsSevereHere() {
        put(BERLIN.withExpectations(List.of(new Expectation(Way.DIAL, "089 1", "1", ""))));
        assertEquals(List.of("LW-NUM-211"), severe("locations/berlin.yaml"));
    }

    @Test
    void aRuleThatCannotBeReadIsSevereWhateverWasInsisted() {
        put(BERLIN.withRules(RuleKind.FINAL, RuleList.first(NumberRule.pattern("(", ""))));
        assertEquals(List.of("LW-NUM-101"), severe("locations/berlin.yaml"));
    }

    @Test
    void aLocationThatIsNotThereIsSevere() {
        house.applied(Wish.put(GROUP.withLocation(Optional.of("nowhere"))));
        assertEquals(List.of("LW-OPS-305"), severe("groups/one.yaml"));
    }

    @Test
    void aPasswordThatCannotBeHadIsSevere() {
        house.applied(Wish.put(House.group("two", "200").withLines(List.of(House.lines("200").getFirst()
                .withPassword(SecretReference.secret("lost"))))));
        assertEquals(List.of("LW-OPS-206"), severe("groups/two.yaml"));
    }

    @Test
    void aDriverThatIsGoneIsSevere() {
        house.roster.leave();
        assertEquals(List.of("LW-OPS-102"), severe("groups/one.yaml"));
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithItsPlace() throws Exception {
        Files.writeString(house.directory.resolve("locations/berlin.yaml"), "schema: 1\nname: Berlin\nregion: [\n");
        assertTrue(checked().files().contains("locations/berlin.yaml"));
        assertTrue(severe("locations/berlin.yaml").getFirst().startsWith("LW-YAML-"));
        assertEquals(List.of("LW-OPS-305"), severe("groups/one.yaml"), "the others are checked all the same");
    }
}
