package org.linewright.numbers.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Trouble;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;
import org.linewright.numbers.Berlin;

final class LintTest {

    private static final Location QUIET = Berlin.LOCATION.withStrip(new StripLists(List.of(), List.of("0"), List.of()));

    private final Berlin berlin = new Berlin();

    private List<String> codes(Location location) {
        return Lint.of(berlin.rules(location)).stream().map(Trouble::code).toList();
    }

    private Trouble only(Location location, String code) {
        List<Trouble> found = Lint.of(berlin.rules(location))
                .stream()
                .filter(trouble -> trouble.code().equals(code))
                .toList();
        assertEquals(1, found.size(), () -> codes(location).toString());
        return found.getFirst();
    }

    private static Location with(RuleKind kind, NumberRule... rules) {
        return QUIET.withRules(kind, RuleList.first(rules));
    }

    @Test
    void aSoundLocationHasOnlyTheWarningOfItsTrunkCode() {
        assertEquals(List.of("LW-NUM-207"), codes(QUIET));
        assertEquals(List.of(), codes(Berlin.WITHOUT_TRUNK));
    }

    @Test
    void trunkCodeZeroBeforeAnAreaCodeIsAmbiguous() {
        assertTrue(only(QUIET, "LW-NUM-207").sentence().english().contains("0030…"));
    }

    @Test
    void aRuleThatCannotBeReadIsNamedWithItsPlace() {
        Trouble trouble = only(with(RuleKind.FINAL, NumberRule.pattern("^1$", "2"), NumberRule.pattern("(", "")),
                "LW-NUM-101");
        assertEquals("rules.final.2.search", trouble.field());
    }

    @Test
    void aRuleThatMeansASpecialNumberIsSeenWhateverItLooksLike() {
        Random random = new Random(5);
        List<String> special = List.of("110", "112", "115", "116117", "11833");
        for (RuleKind kind : List.of(RuleKind.FINAL, RuleKind.INTERNAL, RuleKind.EXTERNAL, RuleKind.INCOMING,
                RuleKind.OUTGOING)) {
            for (int i = 0; i < 40; i++) {
                String number = special.get(random.nextInt(special.size()));
                int cut = random.nextInt(number.length());
                String search = switch (random.nextInt(3)) {
                    case 0 -> "^" + number.substring(0, cut) + "(.*)";
                    case 1 -> "^" + number.substring(0, cut) + "[0-9]{" + (number.length() - cut) + "}$";
                    default -> number.substring(cut);
                };
                assertTrue(codes(with(kind, NumberRule.pattern(search, "9"))).stream()
                        .anyMatch(code -> code.equals("LW-NUM-202") || code.equals("LW-NUM-203")), kind + " " + search);
            }
        }
    }

    @Test
    void noRuleSetBreaksTheProof() {
        Random random = new Random(6);
        for (int i = 0; i < 30; i++) {
            Location location = QUIET;
            for (RuleKind kind : RuleKind.values()) {
                location = location.withRules(kind,
                        RuleList.every(
                                NumberRule.pattern("^" + random.nextInt(2) + "(.*)", random.nextInt(100) + "\\1")));
            }
            assertFalse(codes(location).contains("LW-NUM-201"));
        }
    }

    @Test
    void aTrunkCodeThatSwallowsASpecialNumberIsSevere() {
        Location odd = QUIET.withTrunk(TrunkCodes.outside("11")).withSpecial(List.of("110", "2"));
        assertTrue(only(odd, "LW-NUM-201").severe());
    }

    @Test
    void aStripCodeThatBeginsASpecialNumberIsNamed() {
        Location odd = QUIET.withStrip(new StripLists(List.of("11"), List.of("0"), List.of()));
        assertEquals("strip.incoming", only(odd, "LW-NUM-216").field());
        assertTrue(only(odd, "LW-NUM-216").sentence().english().contains("110"));
    }

    @Test
    void aRuleThatChangesASpecialNumberBehindItsTrunkCodeIsNamed() {
        assertEquals("rules.outgoing.1",
                only(with(RuleKind.OUTGOING, NumberRule.direct("0110", "030110")), "LW-NUM-202").field());
        assertFalse(codes(with(RuleKind.OUTGOING, NumberRule.direct("0110", "110"))).contains("LW-NUM-202"));
    }

    @Test
    void aRuleThatChangesASpecialNumberOfTheLocationAloneIsNamed() {
        Location own = with(RuleKind.INCOMING, NumberRule.direct("333", "334"));
        assertFalse(codes(own).contains("LW-NUM-202"));
        assertTrue(codes(own.withSpecial(List.of("33x"))).contains("LW-NUM-202"));
    }

    @Test
    void aRuleBehindABroaderOneNeverFires() {
        Trouble trouble = only(
                with(RuleKind.FINAL, NumberRule.pattern("^0(.*)", "\\1"), NumberRule.pattern("^08(.*)", "\\1")),
                "LW-NUM-204");
        assertEquals("rules.final.2", trouble.field());
    }

    @Test
    void aRuleForNationalNumbersNeverFitsInTheListOfInternationalOnes() {
        assertEquals("rules.dial.1",
                only(with(RuleKind.DIAL, NumberRule.pattern("^089(.*)", "80\\1")), "LW-NUM-205").field());
    }

    @Test
    void rulesThatUndoEachOtherAreNamed() {
        Location location = QUIET.withRules(RuleKind.FINAL,
                RuleList.every(NumberRule.pattern("^08(.*)", "9\\1"), NumberRule.pattern("^9(.*)", "08\\1")));
        assertTrue(only(location, "LW-NUM-206").sentence().english().startsWith("Rule 2 undoes"));
    }

    @Test
    void anExtensionThatIsASpecialNumberIsHidden() {
        Location location = QUIET.withStock(new NumberStock(
                List.of(new NumberBlock("12345", Extensions.parse("111-113").result().orElseThrow())), List.of(), ""));
        assertEquals("stock.blocks", only(location, "LW-NUM-208").field());
    }

    @Test
    void extensionsThatBeginWithTheTrunkCodeAreNamed() {
        Location location = QUIET.withStock(new NumberStock(
                List.of(new NumberBlock("12345", Extensions.parse("00-19").result().orElseThrow())), List.of(), ""));
        assertEquals("trunk.local", only(location, "LW-NUM-209").field());
    }

    @Test
    void aNumberThatIsNotKnownAgainIsListedWithAnExample() {
        List<Trouble> troubles = Lint.of(berlin.rules(Berlin.LOCATION))
                .stream()
                .filter(trouble -> trouble.code().equals("LW-NUM-210"))
                .toList();
        assertFalse(troubles.isEmpty());
        assertTrue(troubles.getFirst().sentence().english().contains("+4930"));
    }

    @Test
    void anExpectationThatIsNotMetIsSevere() {
        Location location = QUIET
                .withExpectations(List.of(new Expectation(Way.DIAL, "089 1234", "0 089 1234", "branch"),
                        new Expectation(Way.DIAL, "300", "0300", ""),
                        new Expectation(Way.DISPLAY, "089 1234", "+49 89 1234", "")));
        assertEquals("expectations.2", only(location, "LW-NUM-211").field());
        assertEquals(List.of(true, false, true),
                Checked.all(berlin.rules(location)).stream().map(Checked::met).toList());
    }

    @Test
    void anExpectationThatIsNotMetNamesTheStepThatBrokeIt() {
        Location location = QUIET
                .withRules(RuleKind.FINAL, RuleList.first(NumberRule.pattern("^0089(.*)", "9\\1")))
                .withExpectations(List.of(new Expectation(Way.DIAL, "089 1234", "0 089 1234", "")));
        assertEquals("Expectation not met (Dialling): 089 1234 must become 0 089 1234, it becomes 91234. Step 14, "
                + "Rules: PC dial final, turns 00891234 into 91234: Rule 1 fits.",
                only(location, "LW-NUM-211").sentence().english());
    }

    @Test
    void aRuleThatChangesTheNumberAfterItWasRightOnItsWayIsNamed() {
        Location location = QUIET.withTrunk(TrunkCodes.NONE).withStrip(StripLists.NONE)
                .withRules(RuleKind.DIAL, RuleList.first(NumberRule.pattern("^\\+49891234(.*)", "80\\1")))
                .withExpectations(List.of(new Expectation(Way.DIAL, "089 123455", "089 123455", "")));
        String said = only(location, "LW-NUM-211").sentence().english();
        assertTrue(said.contains("Step 11, Rules: PC dial, turns +4989123455 into 8055"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = { "^\\p{Digit}+$", "\\p{IsAlphabetic}{2}", "\\x{30}", "\\Q(\\E1", "\\Q{\\E", "(?i)abc",
            "(?x) 1 # {",
            "[[0-9]&&[^5]]{3}", "(?<a>0)\\k<a>", "0{2}{3}", "^(?:(?:[0-9]+)+)+#$", "(.*)*(.*)*(.*)*z",
            "(((0{20}){20}){20}){9}",
            "[]0]", "0{2,}", "^(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)$", "(", "\\", "[\\]]", "(?:", "" })
    void noPatternBreaksTheChecks(String search) {
        for (RuleKind kind : RuleKind.values()) {
            for (boolean all : new boolean[]{ true, false }) {
                Location location = QUIET.withRules(kind,
                        new RuleList(all, List.of(NumberRule.pattern(search, "\\0"), NumberRule.pattern(search, "9"))));
                assertFalse(codes(location).contains("LW-NUM-201"));
            }
        }
    }

    @Test
    void everyCountryIsSoundWithoutRules() {
        for (String region : List.of("DE", "AT", "CH", "IT", "FR", "GB", "US", "DK", "HU")) {
            Location location = Location.of(Berlin.LOCATION.id(), "x", region, "")
                    .withHabits(DialHabits.USUAL.withInternational(Set.of()));
            assertEquals(List.of(), codes(location), region);
        }
    }
}
