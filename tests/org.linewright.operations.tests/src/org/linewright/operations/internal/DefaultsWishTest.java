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
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.DefaultsWish;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

class DefaultsWishTest {

    private static final Source SOURCE = new Source(Text.same("test"), Text.same("here"), YearMonth.of(2026, 1));
    private static final Setting TIME = new Setting(Keys.REREGISTER, SettingType.DURATION, Text.same("Re-register"),
            Text.same("help"), SOURCE).presetTo("600 s");
    private static final Setting FIXED = new Setting(Keys.DELAY, SettingType.DURATION, Text.same("Delay"),
            Text.same("help"), SOURCE).forcedTo("300 ms", Text.same("so"));
    private static final PbxProfile PROFILE = new PbxProfile("fake", Text.same("Fake PBX"),
            FakeRoster.PROFILE.names(), List.of(TIME, FIXED), List.of(), List.of(), List.of(), List.of(), List.of(),
            OptionalInt.empty());

    @TempDir
    Path home;
    private House house;

    @BeforeEach
    void enter() {
        house = new House(home);
        house.roster.becomes(PROFILE);
        house.applied(Wish.put(House.group("usual", "1-3"), own("own", "4-6")));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    /** Goes its own way. */
    private static LineGroup own(String id, String users) {
        return House.group(id, users).withRegistrar(House.registrar("pbx.example", 900, 300));
    }

    private Outcome<Plan> plan(Defaults wanted, boolean following) {
        return new DefaultsWish(wanted, following).in(house.current().configuration(), house.roster)
                .then(house.configuration::plan);
    }

    private static Defaults time(String driver, String value) {
        return Defaults.NONE.with(driver, Keys.REREGISTER, Optional.of(value));
    }

    private long seconds(String group) {
        return house.current().configuration().group(new GroupId(group)).orElseThrow().registrar().reregister()
                .toSeconds();
    }

    @Test
    void whoHasTheUsualValueFollowsAndWhoGoesItsOwnWayStays() {
        Plan plan = House.done(plan(time("fake", "300 s"), true));
        assertEquals(List.of("usual"), plan.changes().stream().map(change -> change.name()).toList());
        assertEquals("Default of Fake PBX, Re-register: – → 300 s", plan.defaults().getFirst().words().english());
        House.done(house.configuration.apply(plan));
        assertEquals(300, seconds("usual"));
        assertEquals(900, seconds("own"));
    }

    @Test
    void aSecondChangeTakesTheFollowersAlongAndTakingItBackLeadsToTheDriver() {
        House.done(plan(time(Defaults.EVERY, "300 s"), true).then(house.configuration::apply));
        House.done(plan(time(Defaults.EVERY, "120 s"), true).then(house.configuration::apply));
        assertEquals(120, seconds("usual"));
        House.done(plan(Defaults.NONE, true).then(house.configuration::apply));
        assertEquals(600, seconds("usual"));
        assertEquals(900, seconds("own"));
    }

    @Test
    void onlyNewGroupsBeginWithItWhenNobodyIsToFollow() {
        House.done(plan(time("fake", "300 s"), false).then(house.configuration::apply));
        assertEquals(600, seconds("usual"));
        assertEquals(Duration.ofSeconds(300), PROFILE.usually(house.current().configuration().defaults())
                .draft(new GroupId("new"), "New", "pbx.example", List.of()).registrar().reregister());
    }

    @Test
    void theOwnWayEndsWhereTheDefaultIsTheSame() {
        House.done(plan(time("fake", "900 s"), true).then(house.configuration::apply));
        House.done(plan(time("fake", "60 s"), true).then(house.configuration::apply));
        assertEquals(60, seconds("own"));
    }

    @Test
    void undoBringsBackTheDefaultsAndTheGroupsToTheByte() throws IOException {
        String before = Files.readString(house.directory.resolve("linewright.yaml")) + house.files();
        House.done(plan(time("fake", "300 s"), true).then(house.configuration::apply));
        String id = house.configuration.history().getFirst().id();
        House.done(house.configuration.undo(id).then(house.configuration::apply));
        assertEquals(before, Files.readString(house.directory.resolve("linewright.yaml")) + house.files());
    }

    @Test
    void undoSaysWhatWasMadeUsualSince() {
        House.done(plan(time("fake", "300 s"), false).then(house.configuration::apply));
        String id = house.configuration.history().getFirst().id();
        House.done(plan(time("fake", "120 s"), false).then(house.configuration::apply));
        assertEquals(List.of(OperationTrouble.USUAL_CHANGED.code()), house.configuration.undo(id).troubles().stream()
                .map(trouble -> trouble.code()).toList());
    }

    @Test
    void whatNoDriverKnowsWhatDoesNotFitAndWhatIsFixedIsRefusedWithTheReason() {
        assertEquals(List.of("LW-OPS-551"), codes(Defaults.NONE.with("fake", "registrar.color", Optional.of("red"))));
        assertEquals(List.of("LW-OPS-551"),
                codes(Defaults.NONE.with(Defaults.EVERY, "registrar.color", Optional.of("red"))));
        assertEquals(List.of("LW-OPS-552"),
                codes(Defaults.NONE.with("fake", Keys.PASSWORD, Optional.of("secret:a"))));
        assertFalse(plan(time("fake", "soon"), true).isDone());
        assertFalse(plan(Defaults.NONE.with("fake", Keys.DELAY, Optional.of("1 s")), true).isDone());
    }

    @Test
    void aDriverThatIsNotHereIsSaidAndItsGroupsStay() {
        house.roster.leave();
        Outcome<Plan> plan = plan(time("fake", "300 s"), true);
        assertTrue(plan.isDone(), plan.troubles().toString());
        assertTrue(plan.troubles().stream()
                .anyMatch(trouble -> trouble.code().equals(OperationTrouble.USUAL_UNASKED.code())));
        assertEquals(List.of(), House.done(plan).changes());
    }

    private List<String> codes(Defaults wanted) {
        return plan(wanted, true).troubles().stream().map(trouble -> trouble.code()).toList();
    }
}
