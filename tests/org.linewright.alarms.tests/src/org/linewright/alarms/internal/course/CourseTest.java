package org.linewright.alarms.internal.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.alarms.AlarmMessage;
import org.linewright.core.Severity;
import org.linewright.core.alarm.AlarmPace;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.Concern;
import org.linewright.core.alarm.QuietHours;

/** What is told, and what is not, on virtual time. It begins on Thursday, 1 January 2026, at midnight UTC. */
class CourseTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final AlarmPace PACE = new AlarmPace(Duration.ofSeconds(30), 4);
    private static final AlarmRule RULE = new AlarmRule("Lines", Concern.ERRORS, MINUTE.multipliedBy(2),
            List.of("team"), Optional.empty(), true, List.of());

    private static AlarmRule quiet(AlarmRule rule, String from, String to, boolean errorsPass) {
        return new AlarmRule(rule.name(), rule.concern(), rule.after(), rule.channels(), rule.remind(),
                rule.wellAgain(), List.of(new QuietHours(EnumSet.allOf(DayOfWeek.class), LocalTime.parse(from),
                        LocalTime.parse(to), ZoneId.of("UTC"), errorsPass)));
    }

    @Test
    void aBlipIsNotTold() {
        Play play = new Play(PACE, RULE);
        play.fails(1).pass(MINUTE).heals(1).pass(HOUR);
        assertEquals(List.of(), play.messages());
    }

    @Test
    void whatStandsLongEnoughIsToldOnceAndItsEndToo() {
        Play play = new Play(PACE, RULE);
        play.fails(1).pass(HOUR.multipliedBy(3)).heals(1).pass(HOUR);
        assertEquals(List.of("1 fault: line1", "Well again: line1"), play.titles());
        assertEquals(Duration.ofSeconds(150), play.sentAfter(0));
        assertEquals(HOUR.multipliedBy(3).plusSeconds(150), play.sentAfter(1));
    }

    @Test
    void aThousandLinesDownAreOneMessageThatNamesTheFirstFew() {
        Play play = new Play(PACE, RULE);
        IntStream.range(0, 1000).forEach(play::fails);
        play.pass(HOUR);
        assertEquals(1, play.messages().size());
        AlarmMessage message = play.messages().getFirst();
        assertEquals(1000, message.found());
        assertEquals(AlarmMessage.MOST_NAMED, message.entries().size());
        assertTrue(message.text().english().endsWith("- and 995 more"), message.text().english());
        IntStream.range(0, 1000).forEach(play::heals);
        play.pass(HOUR);
        assertEquals(List.of(1000), play.messages().stream().skip(1).map(AlarmMessage::well).toList());
    }

    @Test
    void whatComesAndGoesAllTheTimeIsToldOnce() {
        Play play = new Play(PACE, RULE);
        for (int i = 0; i < 100; i++) {
            play.fails(1).pass(SECOND.multipliedBy(40)).heals(1).pass(SECOND.multipliedBy(50));
        }
        assertEquals(List.of("1 fault: line1"), play.titles());
        play.pass(HOUR);
        assertEquals(List.of("1 fault: line1", "Well again: line1"), play.titles());
    }

    @Test
    void aLineIsNotWellBecauseSomethingElseIsWrongWithItNow() {
        Play play = new Play(PACE, RULE);
        play.fails(1).pass(MINUTE.multipliedBy(5)).heals(1).fails("credentials", 1).pass(MINUTE.multipliedBy(30));
        assertEquals(List.of("1 fault: line1", "1 fault: line1"), play.titles());
        play.heals("credentials", 1).pass(MINUTE.multipliedBy(30));
        assertEquals(2, play.messages().getLast().well());
    }

    @Test
    void registeringAgainIsNeitherWellNorABlip() {
        Play play = new Play(PACE, RULE);
        play.fails(1).pass(SECOND.multipliedBy(30)).unsure(1).pass(SECOND.multipliedBy(120));
        assertEquals(List.of("1 fault: line1"), play.titles());
        play.fails(1).pass(SECOND.multipliedBy(30)).unsure(1).pass(HOUR).fails(1).pass(HOUR);
        assertEquals(List.of("1 fault: line1"), play.titles());
    }

    @Test
    void whatComesInQuietHoursIsToldAtTheirEndIfItStillStands() {
        Play play = new Play(PACE, quiet(RULE, "22:00", "06:00", false));
        play.fails(1).fails(2).pass(HOUR.multipliedBy(3)).heals(2).pass(HOUR.multipliedBy(9));
        assertEquals(List.of("1 fault: line1"), play.titles());
        assertEquals(HOUR.multipliedBy(6).plusSeconds(30), play.sentAfter(0));
    }

    @Test
    void errorsPassQuietHoursWhenTheRuleSaysSoAndWarningsDoNot() {
        AlarmRule all = new AlarmRule("All", new Concern(Severity.WARNING, Set.of(), Set.of()), RULE.after(),
                RULE.channels(), Optional.empty(), true, List.of());
        Play play = new Play(PACE, quiet(all, "22:00", "06:00", true));
        play.fails(1).warns(2).pass(HOUR);
        assertEquals(List.of("1 fault: line1"), play.titles());
        play.pass(HOUR.multipliedBy(6));
        assertEquals(List.of("1 fault: line1", "1 fault: line2"), play.titles());
    }

    @Test
    void remindersComeAsOftenAsWantedAndNoMore() {
        Play play = new Play(PACE, new AlarmRule("R", Concern.ERRORS, RULE.after(), RULE.channels(),
                Optional.of(HOUR), false, List.of()));
        play.fails(1).fails(2).pass(HOUR.multipliedBy(4)).heals(1).heals(2).pass(HOUR.multipliedBy(4));
        assertEquals(List.of("2 faults: line1, line2", "Still: 2 faults: line1, line2",
                "Still: 2 faults: line1, line2", "Still: 2 faults: line1, line2"), play.titles());
    }

    @Test
    void whatGetsWorseIsToldAgainOnce() {
        AlarmRule all = new AlarmRule("All", new Concern(Severity.WARNING, Set.of(), Set.of()), RULE.after(),
                RULE.channels(), Optional.empty(), true, List.of());
        Play play = new Play(PACE, all);
        play.warns(1).pass(MINUTE.multipliedBy(10)).fails(1).pass(MINUTE.multipliedBy(10)).warns(1)
                .pass(MINUTE.multipliedBy(10)).fails(1).pass(MINUTE.multipliedBy(10));
        assertEquals(List.of(Severity.WARNING, Severity.ERROR),
                play.messages().stream().map(AlarmMessage::weight).toList());
    }

    @Test
    void theLastMessageOfAnHourSaysSoAndWhatComesThenIsToldTogether() {
        Play play = new Play(PACE, RULE);
        for (int i = 0; i < 12; i++) {
            play.fails(i).pass(MINUTE.multipliedBy(4));
        }
        assertEquals(4, play.messages().size());
        assertTrue(play.messages().get(3).paused().isPresent());
        assertTrue(play.messages().get(3).text().english().contains("last message for now"));
        play.heals(8).pass(HOUR);
        assertEquals(7, play.messages().get(4).found(), "one was well again before it could be told");
        assertEquals(1, play.messages().get(4).passed());
    }

    @Test
    void aRestartTellsNothingAgainAndTheEndOfWhatWasToldBefore() {
        Play play = new Play(PACE, RULE);
        play.fails(1).fails(2).pass(HOUR).restarts().pass(HOUR).heals(1).pass(HOUR).restarts().pass(HOUR);
        assertEquals(List.of("2 faults: line1, line2", "Well again: line1"), play.titles());
        play.fails(3).heals(2).pass(HOUR);
        AlarmMessage last = play.messages().getLast();
        assertEquals(List.of(3, 1, 1), List.of(play.messages().size(), last.found(), last.well()));
    }

    @Test
    void whatIsOverWhenItStartsAgainIsToldToBeWell() {
        Play play = new Play(PACE, RULE);
        play.fails(1).pass(HOUR).heals(1).restarts().pass(HOUR);
        assertEquals(List.of("1 fault: line1", "Well again: line1"), play.titles());
    }

    @Test
    void whatWasOnItsWayIsToldOnceMore() {
        Play play = new Play(PACE, RULE);
        play.fails(1).pass(SECOND.multipliedBy(150));
        assertEquals(List.of("1 fault: line1"), play.titles());
        play.restarts().pass(HOUR);
        assertEquals(List.of("1 fault: line1"), play.titles(), "the first was lost");
    }

    @Test
    void remindersGoOnAfterARestart() {
        Play play = new Play(PACE, new AlarmRule("R", Concern.ERRORS, RULE.after(), RULE.channels(),
                Optional.of(HOUR), true, List.of()));
        play.fails(1).pass(MINUTE.multipliedBy(50)).restarts().pass(MINUTE.multipliedBy(15));
        assertEquals(List.of("1 fault: line1", "Still: 1 fault: line1"), play.titles());
    }

    @Test
    void aStrangerIsKnownAgainAfterARestartWithoutStandingInTheFile() {
        Play play = new Play(PACE, RULE);
        play.stranger("+49301234567@pbx").pass(HOUR).restarts().pass(HOUR);
        assertEquals(1, play.messages().size());
        assertFalse(play.kept().contains("1234567"), play.kept());
    }

    @Test
    void aLineThatOnlyTriesAgainIsNotWellYet() {
        Play play = new Play(PACE, RULE);
        play.fails("credentials", 1).pass(HOUR).leaves("credentials", 1).unsure(1).pass(HOUR);
        assertEquals(List.of("1 fault: line1"), play.titles());
        play.heals(1).pass(HOUR);
        assertEquals(List.of("1 fault: line1", "Well again: line1"), play.titles());
    }

    @ParameterizedTest
    @ValueSource(longs = { 31, 32, 33, 34, 35 })
    void theLawsHoldAlsoWhenItIsKilledAtAnyInstant(long seed) {
        Random random = new Random(seed);
        Play play = new Play(new AlarmPace(SECOND.multipliedBy(random.nextInt(90)), 100), RULE, random);
        int kills = 0;
        for (int i = 0; i < 2000; i++) {
            int line = random.nextInt(12);
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> play.fails(line);
                case 3 -> play.unsure(line);
                default -> play.heals(line);
            }
            play.pass(SECOND.multipliedBy(random.nextInt(random.nextInt(20) == 0 ? 4000 : 240)));
            if (random.nextInt(15) == 0) {
                play.restarts();
                kills++;
            }
            assertEquals(Set.of(), play.untoldAfter(HOUR.multipliedBy(2)), "what stands long enough is told");
        }
        IntStream.range(0, 12).forEach(play::heals);
        play.pass(HOUR.multipliedBy(2));
        assertTrue(play.messages().size() > 20 && kills > 20, "a law that was never tried holds nothing");
        assertEquals(Set.of(), play.believed(), "every told error gets its end");
        assertEquals(play.messages().stream().mapToInt(AlarmMessage::found).sum(),
                play.messages().stream().mapToInt(AlarmMessage::well).sum());
        assertTrue(play.alternates(), "nothing is told twice without having been well in between");
    }

    @Test
    void strangersAreNotNamed() {
        Play play = new Play(PACE, RULE);
        play.stranger("+49301234567@pbx").pass(HOUR);
        AlarmMessage message = play.messages().getFirst();
        assertFalse((message + message.title().german() + message.text().english()).contains("1234567"));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
    void theLawsHoldWhateverHappens(long seed) {
        Random random = new Random(seed);
        AlarmRule rule = random.nextBoolean() ? RULE : quiet(RULE, "22:00", "06:00", false);
        Play play = new Play(new AlarmPace(SECOND.multipliedBy(random.nextInt(90)), 1 + random.nextInt(5)), rule,
                random);
        Duration patience = rule.quiet().isEmpty()
                ? HOUR.multipliedBy(1).plus(MINUTE.multipliedBy(6))
                : HOUR.multipliedBy(10);
        for (int i = 0; i < 3000; i++) {
            int line = random.nextInt(12);
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> play.fails(line);
                case 3 -> play.unsure(line);
                default -> play.heals(line);
            }
            play.pass(SECOND.multipliedBy(random.nextInt(random.nextInt(20) == 0 ? 4000 : 240)));
            assertEquals(Set.of(), play.untoldAfter(patience), "what stands long enough is told");
        }
        IntStream.range(0, 12).forEach(play::heals);
        play.pass(HOUR.multipliedBy(14));
        assertTrue(play.messages().size() > 20, "a law that was never tried holds nothing");
        assertEquals(Set.of(), play.believed(), "every told error gets its end");
        assertEquals(play.messages().stream().mapToInt(AlarmMessage::found).sum(),
                play.messages().stream().mapToInt(AlarmMessage::well).sum());
        assertTrue(play.mostInAnHour() <= play.pace().perHour(), "no storm");
        assertTrue(play.alternates(), "nothing is told twice without having been well in between");
    }
}
