package org.linewright.pbx.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.pbx.Ability;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.Advice;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;

/** The laws of {@code org.linewright.pbx} as tests. A driver's own test class extends this and adds what is its own. */
public abstract class PbxDriverContract {

    /** As long as the roster waits for a driver. */
    private static final Duration FENCE = Duration.ofSeconds(5);

    /** The driver under test; a fresh one or the same, as you like. */
    protected abstract PbxDriver driver();

    /** A user name that the PBX allows; override it where 22 is none. */
    protected String user() {
        return "22";
    }

    @Test
    final void answersTheSameProfileEachTime() {
        assertEquals(driver().profile(), driver().profile());
    }

    @Test
    final void hasAnIdThatFitsIntoAFile() {
        assertTrue(profile().id().matches("[a-z0-9]+([.-][a-z0-9]+)*"), profile().id());
    }

    @Test
    final void namesEveryFieldOnce() {
        Set<String> seen = new HashSet<>();
        each(profile().fields(), field -> assertTrue(seen.add(field.key()), field.key()));
    }

    @Test
    final void explainsEveryFieldInBothLanguages() {
        each(fieldsAndLocation(), field -> {
            assertTrue(field.help().german().length() > 20, field.key());
            assertTrue(spoken(field.help()), field.key());
        });
    }

    @Test
    final void tellsTheSourceOfEveryField() {
        each(fieldsAndLocation(), field -> {
            assertFalse(field.source().document().german().isBlank(), field.key());
            assertFalse(field.source().place().german().isBlank(), field.key());
        });
    }

    @Test
    final void givesAReasonForEveryForcedValue() {
        each(fieldsAndLocation(), field -> field.forced().ifPresent(reason -> {
            assertTrue(spoken(reason), field.key());
            assertFalse(field.preset().isEmpty(), field.key());
        }));
    }

    @Test
    final void saysEverythingElseInBothLanguages() {
        each(words(), text -> assertTrue(spoken(text), text.german()));
    }

    @Test
    final void presetsFitTheirFields() {
        each(fieldsAndLocation().stream().filter(field -> !field.preset().isEmpty()).toList(),
                field -> assertEquals(List.of(), field.wrong(field.preset()), field.key()));
    }

    @Test
    final void draftReadsBackEveryPreset() {
        LineGroup draft = draft();
        each(profile().fields().stream().filter(field -> !field.preset().isEmpty()).toList(),
                field -> assertEquals(field.preset(), field.in(draft), field.key()));
    }

    @Test
    final void writesBackIntoAGroupWhatItReads() {
        LineGroup draft = draft();
        each(profile().fields().stream().filter(field -> !field.key().equals(Keys.USER)).toList(),
                field -> assertEquals(Outcome.done(draft), field.into(draft, field.in(draft)), field.key()));
    }

    @Test
    final void draftNamesItsDriver() {
        assertEquals(profile().id(), draft().driver());
    }

    @Test
    final void draftPassesItsOwnReview() {
        assertEquals(List.of(), driver().review(draft()).stream().filter(Trouble::severe).toList());
    }

    @Test
    final void asksInWordsForARegistrarThatIsNotGiven() {
        LineGroup draft = profile().draft(new GroupId("g"), "G", "", List.of(line(user())));
        boolean preset = profile().field(Keys.HOST).filter(field -> !field.preset().isEmpty()).isPresent();
        assertNotEquals(preset, driver().review(draft).stream().anyMatch(Trouble::severe));
    }

    @Test
    final void refusesAnotherValueWhereOneIsForced() {
        each(profile().fields().stream().filter(field -> field.forced().isPresent()).toList(), field -> {
            Trouble refusal = field.into(draft(), other(field)).troubles().getFirst();
            assertEquals(field.key(), refusal.field());
            assertTrue(refusal.sentence().german().contains(field.forced().get().german()));
        });
    }

    @Test
    final void advisesOnlyOnItsOwnFields() {
        Set<String> keys = profile().fields().stream().map(Setting::key).collect(Collectors.toSet());
        each(profile().advice(), advice -> {
            assertTrue(keys.contains(advice.key()), advice.key());
            assertFalse(advice.when().isEmpty(), advice.key());
        });
    }

    @Test
    final void codesSayWhatIsDialledWhere() {
        assertEquals(List.of(), driver().review(draft()).stream()
                .filter(trouble -> trouble.field().startsWith("codes."))
                .filter(trouble -> trouble.severity() != Severity.NOTE)
                .toList());
    }

    @Test
    final void mentionsAnAbilityOnceAndWithAReason() {
        Set<Object> seen = new HashSet<>();
        each(profile().abilities(), ability -> assertTrue(seen.add(ability.capability()), ability.capability().word()));
    }

    @Test
    final void canDoByCodeWhatItHasTheCodesFor() {
        Set<Object> features = profile().codes().stream().map(FeatureCode::feature).collect(Collectors.toSet());
        each(profile().abilities().stream().filter(ability -> ability.support() == Support.YES).toList(),
                ability -> assertTrue(features.containsAll(ability.capability().codes()), ability.capability().word()));
    }

    @Test
    final void reviewsWithoutMemory() {
        assertEquals(driver().review(draft()), driver().review(draft()));
        PbxDriver same = driver();
        assertEquals(same.review(draft()), same.review(draft()));
    }

    @Test
    final void reviewPointsAtFields() {
        LineGroup empty = profile().draft(new GroupId("g"), "G", "sip:nobody", List.of());
        each(driver().review(empty), trouble -> assertFalse(trouble.field().isEmpty(), trouble.code()));
    }

    @Test
    final void reviewsTenThousandLinesWithinTheFence() {
        LineGroup many = draft().withLines(IntStream.range(10_000, 20_000).mapToObj(String::valueOf)
                .map(PbxDriverContract::line).toList());
        assertTimeout(FENCE, () -> driver().review(many));
    }

    /** The draft that the laws are tried on: one line, and a registrar where the profile has none. */
    private LineGroup draft() {
        boolean preset = profile().field(Keys.HOST).filter(field -> !field.preset().isEmpty()).isPresent();
        return profile().draft(new GroupId("g"), "G", preset ? "" : "pbx.example", List.of(line(user())));
    }

    private static Line line(String user) {
        return new Line(user, SecretReference.secret("g/" + user));
    }

    private PbxProfile profile() {
        return driver().profile();
    }

    private List<Setting> fieldsAndLocation() {
        return Stream.concat(profile().fields().stream(), profile().location().stream()).toList();
    }

    private List<Text> words() {
        PbxProfile profile = profile();
        return Stream.of(
                profile.advice().stream().map(Advice::kind).flatMap(kind -> Stream.of(kind.sentence(), kind.remedy())),
                profile.facts().stream().flatMap(fact -> Stream.of(fact.sentence(), fact.consequence())),
                profile.abilities().stream().map(Ability::reason),
                profile.codes().stream().map(FeatureCode::label),
                profile.codes().stream().flatMap(code -> code.remark().stream()),
                Stream.of(profile.names().words())).flatMap(texts -> texts).toList();
    }

    /** A sentence that reads the same in both languages was forgotten in one. */
    private static boolean spoken(Text text) {
        return !text.german().equals(text.english());
    }

    private static String other(Setting field) {
        return "true".equals(field.preset()) ? "false" : field.preset() + "x";
    }

    private static <T> void each(List<T> things, Consumer<T> law) {
        things.forEach(law);
    }
}
