package org.linewright.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SettingsVersion;
import org.linewright.core.line.SettingsVersion.Change;
import org.linewright.pbx.MigrationStep.Added;
import org.linewright.pbx.MigrationStep.Mapped;
import org.linewright.pbx.MigrationStep.Moved;
import org.linewright.pbx.MigrationStep.Removed;

class MigratedTest {

    private static final String RING = "extras.ring";
    private static final String MODE = "extras.ringMode";
    private static final Migration TO_TWO = new Migration(1, Example.WORDS, List.of(new Moved(RING, MODE),
            new Mapped(MODE, Map.of("fast", "quick")), new Added("extras.tone", "soft"),
            new Removed("extras.color")));
    private static final Migration TO_THREE = new Migration(2, Example.WORDS,
            List.of(new Moved("extras.delay", Keys.DELAY)));

    private static PbxProfile profile(int version, Migration... migrations) {
        return Example.profile(
                List.of(Example.setting(Keys.DELAY, SettingType.DURATION),
                        Example.setting(MODE, SettingType.CHOICE)
                                .choosing(List.of(new Choice("quick", Example.WORDS),
                                        new Choice("slow", Example.WORDS)))),
                List.of()).inVersion(version, List.of(migrations));
    }

    private static LineGroup group(String ring) {
        return Example.group("22").withExtras(Map.of("ring", ring, "color", "red"));
    }

    private static String value(LineGroup group, String key) {
        return new MovingGroup(group).value(key);
    }

    private static LineGroup with(LineGroup group, String key, String value) {
        return new SettingChange(key, value).into(group).orElseThrow();
    }

    private static List<String> codes(Migrated migrated) {
        return migrated.troubles().stream().map(Trouble::code).toList();
    }

    @Test
    void bringsEveryValueToItsNewPlaceAndSaysWhatItWas() {
        Migrated migrated = Migrated.to(profile(2, TO_TWO), group("fast"));
        assertEquals(Map.of("ringMode", "quick", "tone", "soft"), migrated.group().extras());
        assertEquals(List.of(new Change(MODE, "", "fast", Optional.of(RING)), new Change(RING, "fast", ""),
                new Change(MODE, "fast", "quick"), new Change("extras.tone", "", "soft"),
                new Change("extras.color", "red", "")), migrated.changes());
        assertEquals(new SettingsVersion(2, List.of(new SettingsVersion.Former(1, migrated.changes()))),
                migrated.group().settings());
        assertEquals(List.of(), migrated.troubles());
    }

    @Test
    void leavesAGroupOfThisVersionOrOfANewerOneAsItIs() {
        LineGroup same = group("quick").withSettings(SettingsVersion.of(2));
        LineGroup newer = group("quick").withSettings(SettingsVersion.of(7));
        assertEquals(new Migrated(same, List.of(), List.of()), Migrated.to(profile(2, TO_TWO), same));
        assertEquals(new Migrated(newer, List.of(), List.of()), Migrated.to(profile(2, TO_TWO), newer));
    }

    @Test
    void passesThroughEveryVersionOnTheWay() {
        LineGroup old = with(group("fast"), "extras.delay", "500 ms");
        Migrated migrated = Migrated.to(profile(3, TO_TWO, TO_THREE), old);
        assertEquals(Duration.ofMillis(500), migrated.group().registrar().delay());
        assertEquals(List.of(1, 2), migrated.group().settings().former().stream()
                .map(SettingsVersion.Former::number).toList());
        assertEquals(List.of(PbxTrouble.MIGRATION_OVER.code()), codes(migrated), "the delay had a value");
        assertEquals(2, Migrated.back(migrated.group(), 2, List.of()).group().settings().number());
        assertEquals(old, Migrated.back(migrated.group(), 1, List.of()).group());
    }

    @Test
    void saysAValueThatTheNewSettingsDoNotTake() {
        Migrated migrated = Migrated.to(profile(2, TO_TWO), group("sideways"));
        assertEquals(List.of(PbxTrouble.MIGRATION_REFUSED.code()), codes(migrated));
        assertEquals(MODE, migrated.troubles().getFirst().field());
        assertTrue(migrated.troubles().getFirst().severe());
        assertTrue(migrated.troubles().getFirst().sentence().english().contains("sideways"));
    }

    @Test
    void staysWhereItIsWhenTheDriverKnowsNoWay() {
        LineGroup old = group("fast");
        Migrated migrated = Migrated.to(profile(3, TO_THREE), old);
        assertEquals(old, migrated.group());
        assertEquals(List.of(PbxTrouble.MIGRATION_GAP.code()), codes(migrated));
    }

    @Test
    void touchesNeitherLinesNorCallsNorWhatIsNoSetting() {
        for (String key : List.of(Keys.PASSWORD, Keys.AUTH_USER, Keys.CALLS_PER_LINE, Keys.TRANSPORT, "nothing", "")) {
            Migrated migrated = Migrated.to(
                    profile(2, new Migration(1, Example.WORDS, List.of(new Added(key, "x"), new Removed(key)))),
                    group("fast"));
            assertEquals(group("fast").lines(), migrated.group().lines());
            assertEquals(List.of(), migrated.changes());
            assertEquals(List.of(PbxTrouble.MIGRATION_PLACE.code(), PbxTrouble.MIGRATION_PLACE.code()),
                    codes(migrated), key);
        }
    }

    @Test
    void addsAValueOnlyWhereThereIsNone() {
        Migration adding = new Migration(1, Example.WORDS,
                List.of(new Added(Keys.DELAY, "1 s"), new Added(Keys.PORT, "5070")));
        LineGroup old = with(group("fast"), Keys.DELAY, "0 s");
        LineGroup migrated = Migrated.to(profile(2, adding), old).group();
        assertEquals("1 s", value(migrated, Keys.DELAY), "zero is no value");
        assertEquals("5060", value(migrated, Keys.PORT), "this one was there");
    }

    @Test
    void keepsWhatSomebodyChangedSinceAndSaysSo() {
        LineGroup migrated = Migrated.to(profile(2, TO_TWO), group("fast")).group();
        Migrated back = Migrated.back(with(migrated, "extras.tone", "loud"), 1, List.of());
        assertEquals(Map.of("ring", "fast", "color", "red", "tone", "loud"), back.group().extras());
        assertEquals(List.of(PbxTrouble.BACK_EDITED.code()), codes(back));
        assertEquals("extras.tone", back.troubles().getFirst().field());
        assertEquals(SettingsVersion.FIRST, back.group().settings());
    }

    @Test
    void takesAlongWhatSomebodyChangedAtTheNewPlaceOfASetting() {
        Migration moving = new Migration(1, Example.WORDS, List.of(new Moved(RING, MODE)));
        LineGroup migrated = Migrated.to(profile(2, moving), group("quick")).group();
        Migrated back = Migrated.back(with(migrated, MODE, "slow"), 1, List.of());
        assertEquals(Map.of("ring", "slow", "color", "red"), back.group().extras());
        assertEquals(List.of(PbxTrouble.BACK_TAKEN.code()), codes(back));
    }

    @Test
    void writesWhatSomebodyTypedAsTheOlderVersionDoesWhereThatIsKnown() {
        LineGroup migrated = Migrated.to(profile(2, TO_TWO), group("slow")).group();
        LineGroup edited = with(migrated, MODE, "quick");
        assertEquals("fast", value(Migrated.back(edited, 1, List.of(TO_TWO)).group(), RING));
        assertEquals("quick", value(Migrated.back(edited, 1, List.of()).group(), RING));
        Migration mapping = new Migration(1, Example.WORDS, List.of(new Mapped(MODE, Map.of("1", "one", "2", "two"))));
        LineGroup mapped = Migrated.to(profile(2, mapping), with(group(""), MODE, "1")).group();
        Migrated back = Migrated.back(with(mapped, MODE, "two"), 1, List.of(mapping));
        assertEquals("2", value(back.group(), MODE));
        assertEquals(List.of(PbxTrouble.BACK_EDITED.code()), codes(back));
    }

    @Test
    void neverWritesOverWhatSomebodyPutAtBothPlaces() {
        Migration moving = new Migration(1, Example.WORDS, List.of(new Moved(RING, MODE)));
        LineGroup migrated = Migrated.to(profile(2, moving), group("quick")).group();
        Migrated back = Migrated.back(with(with(migrated, MODE, "slow"), RING, "own"), 1, List.of());
        assertEquals(Map.of("ring", "own", "ringMode", "slow", "color", "red"), back.group().extras());
        assertEquals(List.of(PbxTrouble.BACK_EDITED.code(), PbxTrouble.BACK_EDITED.code()), codes(back));
    }

    @Test
    void turnsRoundWhatIsKnownForAGroupThatBeganInTheNewerVersion() {
        LineGroup fresh = group("").withExtras(Map.of("ringMode", "quick", "tone", "soft"))
                .withSettings(SettingsVersion.of(2));
        Migrated back = Migrated.back(fresh, 1, List.of(TO_TWO));
        assertEquals(Map.of("ring", "fast"), back.group().extras());
        assertEquals(SettingsVersion.FIRST, back.group().settings());
        assertEquals(List.of(PbxTrouble.BACK_LOST.code()), codes(back), "nobody knows the colour");
    }

    @Test
    void staysWhenNobodyKnowsWhatWasBefore() {
        LineGroup fresh = group("quick").withSettings(SettingsVersion.of(2));
        Migrated back = Migrated.back(fresh, 1, List.of());
        assertEquals(fresh, back.group());
        assertEquals(List.of(PbxTrouble.BACK_UNKNOWN.code()), codes(back));
    }

    @Test
    void readsNothingIntoARecordThatSomebodyWroteByHand() {
        LineGroup odd = group("quick").withSettings(new SettingsVersion(2, List.of(new SettingsVersion.Former(1,
                List.of(new Change(Keys.PASSWORD, "secret:other", ""), new Change(Keys.CALLS_PER_LINE, "many", ""),
                        new Change("nothing", "a", ""), new Change(Keys.PORT, "many", "5060"))))));
        Migrated back = Migrated.back(odd, 1, List.of());
        assertEquals(odd.lines(), back.group().lines());
        assertEquals(odd.calls(), back.group().calls());
        assertEquals(3, codes(back).stream().filter(PbxTrouble.BACK_PLACE.code()::equals).count());
    }

    @Test
    void aMapOfSeveralValuesToOneHasNoWayBackAndSaysSo() {
        Mapped one = new Mapped(MODE, Map.of("a", "x", "b", "y"));
        Mapped several = new Mapped(MODE, Map.of("a", "x", "b", "x"));
        assertEquals(Optional.of(new Mapped(MODE, Map.of("x", "a", "y", "b"))), one.inverse());
        assertEquals(Optional.empty(), one.loss());
        assertEquals(Optional.empty(), several.inverse());
        assertTrue(several.loss().isPresent());
    }

    @Test
    void everyStepSaysInBothLanguagesWhatItDoes() {
        for (MigrationStep step : TO_TWO.steps()) {
            assertNotEquals(step.words().german(), step.words().english());
            step.keys().forEach(key -> assertTrue(step.words().german().contains(key), key));
            assertEquals(step.inverse().isEmpty(), step.loss().isPresent(),
                    "whoever has no way back says what is lost");
        }
        assertTrue(TO_TWO.words().english().contains("“extras.color” goes"));
    }

    @Test
    void comesBackAsItWasWhateverTheStepsAreWhenNobodyChangedAnything() {
        for (long seed = 0; seed < 3000; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            int versions = 1 + random.nextInt(4);
            Migration[] ways = IntStream.rangeClosed(1, versions).mapToObj(from -> migration(from, random))
                    .toArray(Migration[]::new);
            LineGroup old = random(random);
            LineGroup migrated = Migrated.to(profile(versions + 1, ways), old).group();
            Migrated back = Migrated.back(migrated, 1, List.of());
            assertEquals(old, back.group(), "seed " + seed);
            assertEquals(List.of(), back.troubles(), "seed " + seed);
        }
    }

    @Test
    void neverLosesAValueThatSomebodyTypedSince() {
        for (long seed = 0; seed < 3000; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            LineGroup migrated = Migrated.to(profile(2, migration(1, random)), random(random)).group();
            LineGroup edited = with(migrated, "extras." + (char) ('a' + random.nextInt(5)), "typed");
            LineGroup back = Migrated.back(edited, 1, List.of()).group();
            boolean there = back.extras().containsValue("typed") || KEYS.stream()
                    .anyMatch(key -> value(back, key).equals("typed"));
            assertTrue(there || back.codes().values().stream().anyMatch(code -> code.text().equals("typed")),
                    "seed " + seed);
        }
    }

    private static final List<String> KEYS = List.of("extras.a", "extras.b", "extras.c", "extras.d", "extras.e");
    private static final List<String> VALUES = List.of("", "1 s", "2", "pcma", "x", "*8<NUMBER>");
    private static final List<String> PLACES = List.of(Keys.DELAY, Keys.PORT, Keys.PROVE, Keys.KEEP_ALIVE_METHOD,
            Keys.KEEP_ALIVE_INTERVAL, Keys.MEDIA_CLIENT, Keys.DOMAIN, "codes.pickup-extension");

    private static Migration migration(int from, RandomGenerator random) {
        boolean places = from > 1 || random.nextBoolean();
        List<MigrationStep> steps = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String key = key(random, false);
            String value = VALUES.get(random.nextInt(VALUES.size()));
            steps.add(switch (random.nextInt(4)) {
                case 0 -> new Moved(key, KEYS.get(random.nextInt(KEYS.size())));
                case 1 -> new Mapped(key(random, places), Map.of(VALUES.get(random.nextInt(VALUES.size())), value));
                case 2 -> new Added(key(random, places), value);
                default -> new Removed(key(random, places));
            });
        }
        return new Migration(from, Text.same("w"), steps);
    }

    private static String key(RandomGenerator random, boolean places) {
        List<String> keys = places && random.nextBoolean() ? PLACES : KEYS;
        return keys.get(random.nextInt(keys.size()));
    }

    private static LineGroup random(RandomGenerator random) {
        LineGroup group = Example.group("22").withId(new GroupId("r")).withExtras(Map.of());
        for (String key : KEYS) {
            String value = VALUES.get(random.nextInt(VALUES.size()));
            group = value.isEmpty() ? group : with(group, key, value);
        }
        return random.nextBoolean() ? group : with(group, Keys.PROVE, "5 min");
    }
}
