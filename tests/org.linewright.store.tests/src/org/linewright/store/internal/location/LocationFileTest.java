package org.linewright.store.internal.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;

final class LocationFileTest {

    private static final String FILE = "locations/berlin.yaml";
    private final LocationId id = new LocationId("berlin");
    private static final String OWN = """
            # the head office
            schema: 1
            name: Berlin
            region: DE
            areaCode: 30

            numbers:
              # since 2019
              - base: 12345
                extensions: 10-99;200
            trunk: {local: 0, national: 0, international: 0}
            rules:
              dial:
                rules:
                  # the tie line to Munich
                  - search: ^\\+49891234(.*)
                    replace: 80\\1
                  # sales
                  - {search: "11833", replace: "11855", direct: true, on: false}
            expectations:
              - {way: dial, number: 089 1234, result: "80", note: tie line}
            """;

    private final RandomLocation random = new RandomLocation(new Random(3));

    @Test
    void readsWhatAPersonWrote() {
        Location location = read(OWN).location();
        assertEquals("30", location.areaCode());
        assertTrue(location.stock().hasExtension("200"));
        assertEquals(new TrunkCodes("0", "0", "0", ""), location.trunk());
        assertEquals(RuleList.first(NumberRule.pattern("^\\+49891234(.*)", "80\\1"),
                new NumberRule(false, Matching.DIRECT, "11833", "11855", "")), location.rules(RuleKind.DIAL));
        assertEquals(new Expectation(Way.DIAL, "089 1234", "80", "tie line"), location.expectations().getFirst());
    }

    @Test
    void changesJustWhatChanged() {
        LocationFile file = read(OWN);
        RuleList rules = file.location().rules(RuleKind.DIAL);
        List<NumberRule> changed = new ArrayList<>(rules.rules());
        changed.set(0, changed.getFirst().withReplace("81\\1"));
        Location location = file.location().withRules(RuleKind.DIAL, rules.withRules(changed));
        assertEquals(OWN.replace("80\\1", "81\\1"), file.edited(location, FILE).result().orElseThrow());
    }

    @Test
    void aRuleThatIsAddedLeavesTheCommentsOfTheOthers() {
        LocationFile file = read(OWN);
        RuleList rules = file.location().rules(RuleKind.DIAL);
        List<NumberRule> more = new ArrayList<>(rules.rules());
        more.add(NumberRule.pattern("^\\+44(.*)", "77\\1"));
        String text = file.edited(file.location().withRules(RuleKind.DIAL, rules.withRules(more)), FILE)
                .result()
                .orElseThrow();
        assertTrue(text.contains("# the tie line to Munich") && text.contains("# sales"), text);
    }

    @Test
    void everythingWrongIsNamedWithItsPlace() {
        List<Trouble> troubles = LocationFile.read("""
                schema: 1
                name: Berlin
                numbers:
                  - base: 1
                    extensions: 99-10
                trnk: {}
                expectations:
                  - {way: sideways, number: 1, result: 2}
                """, FILE, id).troubles();
        assertEquals(Set.of("region", "numbers[0].extensions", "trnk", "expectations[0].way"),
                Set.copyOf(troubles.stream().map(Trouble::field).toList()), troubles::toString);
    }

    @Test
    void everyLocationComesBackAsItWas() {
        for (int i = 0; i < 300; i++) {
            Location location = random.location(id);
            Outcome<String> text = LocationFile.created(location, FILE);
            assertEquals(location,
                    read(text.result().orElseThrow(() -> new AssertionError(text.troubles()))).location());
            Location other = random.location(id);
            String edited = read(text.result().orElseThrow()).edited(other, FILE).result().orElseThrow();
            assertEquals(other, read(edited).location());
            assertEquals(edited, read(edited).edited(other, FILE).result().orElseThrow());
        }
    }

    private LocationFile read(String text) {
        Outcome<LocationFile> file = LocationFile.read(text, FILE, id);
        return file.result().orElseThrow(() -> new AssertionError(file.troubles()));
    }
}
