package org.linewright.store.internal.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.DirectNumber;
import org.linewright.core.location.DisplayForm;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.Prefixes;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
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

    private final Random random = new Random(3);

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
            Location location = location();
            Outcome<String> text = LocationFile.created(location, FILE);
            assertEquals(location,
                    read(text.result().orElseThrow(() -> new AssertionError(text.troubles()))).location());
            Location other = location();
            String edited = read(text.result().orElseThrow()).edited(other, FILE).result().orElseThrow();
            assertEquals(other, read(edited).location());
            assertEquals(edited, read(edited).edited(other, FILE).result().orElseThrow());
        }
    }

    private LocationFile read(String text) {
        Outcome<LocationFile> file = LocationFile.read(text, FILE, id);
        return file.result().orElseThrow(() -> new AssertionError(file.troubles()));
    }

    private String word() {
        String signs = "0123456789+*#^$()[]\\.: -abcäß'\"{},&!%@";
        return IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(i -> String.valueOf(signs.charAt(random.nextInt(signs.length()))))
                .reduce("", String::concat);
    }

    private String digits() {
        return String.valueOf(random.nextInt(100_000));
    }

    private List<String> some() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> digits()).toList();
    }

    private Location location() {
        Location location = Location.of(id, "x" + word().strip(), "DE", digits())
                .withPrefixes(random.nextBoolean() ? Prefixes.OF_COUNTRY : new Prefixes(digits(), ""))
                .withTrunk(random.nextBoolean() ? TrunkCodes.NONE : new TrunkCodes("0", digits(), "", "7"))
                .withStrip(new StripLists(some(), some(), some()))
                .withSpecial(some())
                .withHabits(new DialHabits(random.nextBoolean() ? Set.of() : Set.of(Destination.LOCAL),
                        random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean(),
                        random.nextBoolean() ? "" : digits(),
                        random.nextBoolean() ? List.of() : List.of(new CallByCall("+44", digits())),
                        DisplayForm.values()[random.nextInt(3)]))
                .withStock(new NumberStock(
                        List.of(new NumberBlock(digits(), Extensions.parse("10-99;7").result().orElseThrow()),
                                new NumberBlock(digits(), Extensions.NONE.withPrefixes(List.of("2", "5"), 2, 4))),
                        random.nextBoolean() ? List.of() : List.of(new DirectNumber(digits(), digits())), ""))
                .withExpectations(random.nextBoolean()
                        ? List.of()
                        : List.of(new Expectation(Way.values()[random.nextInt(8)], digits(), digits(), word())));
        for (RuleKind kind : RuleKind.values()) {
            List<NumberRule> rules = IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> new NumberRule(random.nextBoolean(), Matching.values()[random.nextInt(2)],
                            "x" + word().strip(), word(), random.nextBoolean() ? "" : word()))
                    .toList();
            location = location.withRules(kind, new RuleList(random.nextBoolean(), rules));
        }
        return location;
    }
}
