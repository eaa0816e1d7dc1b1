package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Severity;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmChannel.Body;
import org.linewright.core.alarm.AlarmPace;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.alarm.AlarmTrouble;
import org.linewright.core.alarm.Concern;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.AlarmPlan;
import org.linewright.operations.Checkup;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Wish;

/** Alarm rules, planned and applied as everything else is. */
final class AlarmPlanningTest {

    private static final AlarmChannel TEAM = new AlarmChannel.Webhook("team", "https://chat.example/", Body.TEXT,
            Optional.of(SecretReference.secret("alarms/team")), Optional.empty());

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

    private static AlarmRules rules(String url, GroupId... groups) {
        AlarmChannel.Webhook team = (AlarmChannel.Webhook) TEAM;
        return new AlarmRules(Locale.GERMAN, AlarmPace.USUAL,
                List.of(new AlarmChannel.Webhook("team", url, team.body(), team.token(), team.header())),
                List.of(new AlarmRule("Lines", new Concern(Severity.ERROR, Set.of(), Set.of(groups)),
                        Duration.ofMinutes(2), List.of("team"), Optional.empty(), true, List.of())));
    }

    private Outcome<AlarmPlan> planned(AlarmRules rules) {
        return house.configuration.plan(rules, Map.of("alarms/team", new Secret("t0ken")));
    }

    @Test
    void aPlanIsToldInWordsAndDoesJustThat() {
        AlarmRules wanted = rules("https://chat.example/");
        AlarmPlan plan = House.done(planned(wanted));
        assertEquals(List.of("Channel “team” is added.", "Alarm rule “Lines” is added.",
                "The language or the gathering of messages changes."),
                plan.changes().stream().map(change -> change.english()).toList());
        assertEquals(AlarmRules.NONE, House.done(house.configuration.alarms()), "a plan changes nothing");
        assertEquals(wanted, House.done(house.configuration.apply(plan)));
        assertEquals(wanted, House.done(house.configuration.alarms()));
        assertTrue(house.configuration.secret(SecretReference.secret("alarms/team")).isDone());
        assertTrue(House.done(house.configuration.check()).sound());
    }

    @Test
    void aPlanThatIsOldIsRefused() {
        AlarmPlan plan = House.done(planned(rules("https://chat.example/")));
        house.applied(Wish.put(House.group("one", "100")));
        assertFalse(house.configuration.apply(plan).isDone());
        assertEquals(AlarmRules.NONE, House.done(house.configuration.alarms()));
    }

    @Test
    void whatCannotWorkIsRefusedAtItsField() {
        List<Trouble> troubles = planned(rules("ftp://user:pw@x/", new GroupId("nowhere"))).troubles();
        assertEquals(List.of(AlarmTrouble.URL.code() + " channels[0].url",
                AlarmTrouble.GROUP_UNKNOWN.code() + " rules[0].groups"),
                troubles.stream().map(trouble -> trouble.code() + " " + trouble.field()).toList());
        assertFalse(troubles.toString().contains("pw@x"));
    }

    @Test
    void aMissingSecretMayBePlannedAndIsAFaultWhileItIsSo() {
        Outcome<AlarmPlan> plan = house.configuration.plan(rules("https://chat.example/"), Map.of());
        assertEquals(List.of(OperationTrouble.ALARM_SECRET.code()),
                plan.troubles().stream().map(Trouble::code).toList());
        House.done(house.configuration.apply(House.done(plan)));
        Checkup checkup = House.done(house.configuration.check());
        assertFalse(checkup.sound());
        assertEquals(List.of(OperationTrouble.ALARM_SECRET.code()),
                checkup.about(Checkup.ALARMS).stream().map(Trouble::code).toList());
    }
}
