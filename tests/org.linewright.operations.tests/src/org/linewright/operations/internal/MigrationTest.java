package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SettingsVersion;
import org.linewright.operations.Checkup;
import org.linewright.operations.DriverMigration;
import org.linewright.operations.GroupChange;
import org.linewright.operations.MigrationWish;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Plan;
import org.linewright.operations.RollbackWish;
import org.linewright.operations.Wish;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Migration;
import org.linewright.pbx.MigrationStep.Added;
import org.linewright.pbx.MigrationStep.Mapped;
import org.linewright.pbx.MigrationStep.Moved;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.PbxTrouble;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

class MigrationTest {

    private static final Source SOURCE = new Source(Text.same("test"), Text.same("here"), YearMonth.of(2026, 1));
    private static final GroupId ONE = new GroupId("one");
    private static final PbxProfile FIRST = profile(setting("ring", List.of("fast", "slow")));
    private static final Migration WAY = new Migration(1, new Text("Klingeln heißt anders", "Ringing has a new name"),
            List.of(new Moved("extras.ring", "extras.mode"),
                    new Mapped("extras.mode", Map.of("fast", "quick")), new Added(Keys.PROVE, "300 s")));
    private static final PbxProfile SECOND = profile(setting("mode", List.of("quick", "slow")),
            field(Keys.PROVE, SettingType.DURATION)).inVersion(2, List.of(WAY));

    @TempDir
    Path home;

    private static Setting field(String key, SettingType type) {
        return new Setting(key, type, new Text("Feld " + key, "Field " + key), Text.same("help"), SOURCE);
    }

    private static Setting setting(String name, List<String> words) {
        return field(Keys.extra(name), SettingType.CHOICE)
                .choosing(words.stream().map(word -> new Choice(word, Text.same(word))).toList());
    }

    private static PbxProfile profile(Setting... settings) {
        PbxProfile plain = FakeRoster.PROFILE;
        return new PbxProfile(plain.id(), plain.label(), plain.names(), List.of(settings), List.of(), List.of(),
                List.of(), List.of(), List.of(), OptionalInt.empty());
    }

    /** A house with the first release of the driver, and these groups; each has accounts of its own. */
    private House house(LineGroup... groups) {
        House house = new House(home);
        house.roster.becomes(FIRST);
        house.applied(Wish.put(groups));
        return house;
    }

    private static LineGroup group(String id, String users, String ring) {
        return House.group(id, users).withExtras(Map.of("ring", ring));
    }

    private static Wish migration(House house, PbxProfile profile) {
        return House.done(new MigrationWish(profile).in(house.current().configuration()));
    }

    private static Wish rollback(House house) {
        return RollbackWish.to(FIRST, SECOND.migrations()).in(house.current().configuration());
    }

    private static List<String> codes(List<Trouble> troubles) {
        return troubles.stream().map(Trouble::code).filter(code -> !code.equals(OperationTrouble.NO_PASSWORD.code()))
                .toList();
    }

    private static LineGroup one(House house) {
        return house.current().configuration().group(ONE).orElseThrow();
    }

    @Test
    void plansEveryGroupOfTheDriverInWordsBeforeTheNewDriverIsThere() throws IOException {
        try (House house = house(group("one", "1-3", "fast"), group("two", "4-5", "slow"))) {
            Map<String, String> files = house.files();
            Plan plan = house.planned(migration(house, SECOND));
            assertEquals(List.of(OperationTrouble.SETTINGS_STEP.code()), codes(plan.troubles()));
            assertTrue(plan.troubles().getFirst().sentence().english().contains("Ringing has a new name"));
            GroupChange one = plan.changes().getFirst();
            assertEquals(List.of("Field extras.mode: quick", "Field registrar.prove: 300 s",
                    "Version of the settings: 1 → 2", "ring: fast → empty"),
                    one.settings().stream().map(change -> change.words().english()).toList());
            assertEquals(List.of("no line registers again because of it"),
                    one.effects().stream().map(Text::english).toList());
            assertEquals(2, plan.changes().size());
            assertEquals(files, house.files());
        }
    }

    @Test
    void appliesWhatWasPlannedAndTheOlderDriverSaysWhoWroteIt() {
        try (House house = house(group("one", "1-3", "fast"))) {
            house.applied(migration(house, SECOND));
            assertEquals(Map.of("mode", "quick"), one(house).extras());
            assertEquals(2, one(house).settings().number());
            List<Trouble> told = House.done(house.configuration.check()).about(Checkup.file(ONE));
            assertTrue(codes(told).contains(OperationTrouble.SETTINGS_NEWER.code()), told::toString);
            house.roster.becomes(SECOND);
            assertEquals(List.of(), codes(House.done(house.configuration.check()).about(Checkup.file(ONE))));
        }
    }

    @Test
    void anotherVersionOfADriverTakesItsGroupsThereAndTheOldOneTakesThemBack() {
        try (House house = house(group("one", "1-3", "fast"))) {
            DriverMigration update = DriverMigration.of(List.of(SECOND), List.of(FIRST)).getFirst();
            assertEquals(1, update.news(house.current().configuration()).size());
            house.applied(House.done(update.in(house.current().configuration()).orElseThrow()));
            assertEquals(Map.of("mode", "quick"), one(house).extras());
            assertEquals(Optional.empty(), update.in(house.current().configuration()));
            assertEquals(List.of(), update.news(house.current().configuration()));
            DriverMigration back = DriverMigration.of(List.of(FIRST), List.of(SECOND)).getFirst();
            assertEquals(1, back.news(house.current().configuration()).size());
            house.applied(House.done(back.in(house.current().configuration()).orElseThrow()));
            assertEquals(Map.of("ring", "fast"), one(house).extras());
            assertEquals(1, one(house).settings().number());
        }
    }

    @Test
    void saysOfAnOlderGroupWhatIsNewAndChangesNothingByItself() throws IOException {
        try (House house = house(group("one", "1-3", "fast"))) {
            house.roster.becomes(SECOND);
            Map<String, String> files = house.files();
            List<Trouble> told = House.done(house.configuration.check()).about(Checkup.file(ONE));
            assertEquals(List.of(OperationTrouble.SETTINGS_OLD.code()), codes(told));
            Trouble old = told.stream().filter(one -> codes(List.of(one)).size() == 1).findFirst().orElseThrow();
            assertEquals(Severity.WARNING, old.severity());
            assertEquals("The settings of the group “one” are of version 1, the driver writes version 2: Ringing has a "
                    + "new name (“extras.ring” is called “extras.mode” now, “extras.mode”: fast → quick, "
                    + "“registrar.prove” is new: 300 s).", old.sentence().english());
            assertEquals(files, house.files());
        }
    }

    @Test
    void restoresEveryByteWhenNobodyChangedAnything() throws IOException {
        try (House house = house(group("one", "1-3", "fast"), group("two", "4-5", "slow"))) {
            house.edit("one.yaml", "name: one", "# ours\nname: one # called so");
            Map<String, String> files = house.files();
            house.applied(migration(house, SECOND));
            assertTrue(
                    house.files().get("one.yaml").contains("# ours\nname: one # called so\ndriver: fake\nsettings: 2"));
            Plan plan = house.planned(rollback(house));
            assertEquals(List.of(), codes(plan.troubles()));
            House.done(house.configuration.apply(plan));
            assertEquals(files, house.files());
        }
    }

    @Test
    void keepsWhatAPersonChangedSinceAndSaysWhereItWent() {
        try (House house = house(group("one", "1-3", "fast"), group("two", "4-5", "slow"))) {
            house.applied(migration(house, SECOND));
            house.roster.becomes(SECOND);
            LineGroup edited = one(house).withName("Reception")
                    .withRegistrar(House.registrar("other.example", 300, 300)
                            .withProve(Duration.ofSeconds(60)))
                    .withExtras(Map.of("mode", "slow"));
            house.applied(Wish.put(edited));
            Plan plan = house.planned(rollback(house));
            assertEquals(List.of(PbxTrouble.BACK_EDITED.code(), PbxTrouble.BACK_TAKEN.code()),
                    codes(plan.troubles()));
            assertTrue(plan.troubles().getFirst().sentence().english().startsWith("Reception: “"));
            House.done(house.configuration.apply(plan));
            LineGroup back = one(house);
            assertEquals("Reception", back.name());
            assertEquals("other.example", back.registrar().host());
            assertEquals(Duration.ofSeconds(60), back.registrar().prove());
            assertEquals(SettingsVersion.FIRST, back.settings());
            assertEquals(Map.of("ring", "slow"), back.extras());
        }
    }

    @Test
    void leavesAGroupOfANewerDriverAloneAndSaysSo() {
        LineGroup newer = House.group("two", "4-5").withExtras(Map.of("mode", "slow"))
                .withSettings(SettingsVersion.of(3));
        try (House house = house(group("one", "1-3", "fast"), newer)) {
            Plan plan = house.planned(migration(house, SECOND));
            assertEquals(List.of(ONE), plan.changes().stream().map(GroupChange::id).toList());
            assertEquals(List.of(OperationTrouble.SETTINGS_NEWER.code(), OperationTrouble.SETTINGS_STEP.code()),
                    codes(plan.troubles()));
        }
    }

    @Test
    void refusesWithEveryReasonWhenAValueCannotBecomeANewOne() {
        try (House house = house(group("one", "1-3", "fast"))) {
            Configuration now = Configuration.of(List.of(group("one", "1", "sideways"), group("two", "2", "up")));
            Outcome<Wish> wish = new MigrationWish(SECOND).in(now);
            assertFalse(wish.isDone());
            assertEquals(2, wish.troubles().stream()
                    .filter(trouble -> trouble.code().equals(PbxTrouble.MIGRATION_REFUSED.code())).count());
            assertTrue(new MigrationWish(SECOND, Set.of(new GroupId("three"))).in(now).isDone());
        }
    }

    @Test
    void touchesNoGroupOfAnotherDriverAndNoneThatWasNotNamed() {
        LineGroup other = group("two", "4", "fast").withDriver("other");
        Configuration now = Configuration.of(List.of(group("one", "1", "fast"), other, group("three", "3", "fast")));
        assertEquals(Set.of(ONE, new GroupId("three")), House.done(new MigrationWish(SECOND).in(now)).put().keySet());
        assertEquals(Set.of(ONE), House.done(new MigrationWish(SECOND, Set.of(ONE)).in(now)).put().keySet());
    }

    @Test
    void aPlanOfAMigrationIsRefusedWhenSomebodyChangedTheConfigurationSince() {
        try (House house = house(group("one", "1-3", "fast"))) {
            Plan plan = house.planned(migration(house, SECOND));
            house.applied(Wish.put(one(house).withName("Other")));
            assertEquals(List.of(OperationTrouble.CHANGED_SINCE.code()),
                    codes(house.configuration.apply(plan).troubles()));
        }
    }

    @Test
    void undoTakesAMigrationBackLikeAnyOtherChange() throws IOException {
        try (House house = house(group("one", "1-3", "fast"))) {
            Map<String, String> files = house.files();
            house.applied(migration(house, SECOND));
            house.roster.becomes(SECOND);
            Plan undo = House.done(house.configuration.undo(house.configuration.history().getFirst().id()));
            House.done(house.configuration.apply(undo));
            assertEquals(files, house.files());
        }
    }

    @Test
    void aGroupThatBeganInTheNewVersionFindsBackByTheDriversOwnData() {
        try (House house = house(group("one", "1-3", "fast"))) {
            house.roster.becomes(SECOND);
            LineGroup fresh = SECOND.draft(ONE, "one", "pbx.example", House.lines("1-3"))
                    .withRegistrar(House.registrar("pbx.example", 600, 300)).withExtras(Map.of("mode", "quick"));
            assertEquals(2, fresh.settings().number());
            house.applied(Wish.put(fresh));
            house.applied(rollback(house));
            assertEquals(Map.of("ring", "fast"), one(house).extras());
            assertEquals(Optional.empty(), one(house).settings().changesFrom(1));
        }
    }

    @Test
    void givesBackEveryConfigurationOfManyGroupsAsItWas() {
        for (long seed = 0; seed < 300; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            Configuration before = Configuration.EMPTY;
            for (int i = random.nextInt(12); i > 0; i--) {
                before = before.with(group("g" + i, i + "00-" + i + "09", random.nextBoolean() ? "fast" : "slow")
                        .withDriver(random.nextInt(4) == 0 ? "other" : "fake")
                        .withRegistrar(House.registrar("h" + i, 60 + random.nextInt(600), 300)));
            }
            Configuration migrated = House.done(new MigrationWish(SECOND).in(before)).applied(before);
            Configuration back = RollbackWish.to(FIRST, List.of()).in(migrated).applied(migrated);
            assertEquals(before, back, "seed " + seed);
        }
    }

    @Test
    void keepsNoPasswordAmongTheFormerSettings() throws IOException {
        try (House house = house(group("one", "1-3", "fast"))) {
            house.applied(migration(house, SECOND));
            String file = Files.readString(house.directory.resolve("groups/one.yaml"));
            String former = file.substring(file.indexOf("former:"));
            assertTrue(former.contains("was: fast"), former);
            assertFalse(former.contains("secret"), former);
            assertFalse(former.contains("lines."), former);
        }
    }
}
