package org.linewright.alarms.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.linewright.alarms.AlarmShelf;
import org.linewright.alarms.AlarmsTrouble;
import org.linewright.alarms.Told;
import org.linewright.alarms.internal.course.Fault;
import org.linewright.alarms.internal.course.Heard;
import org.linewright.alarms.internal.course.Matter;
import org.linewright.alarms.internal.course.ToldText;
import org.linewright.core.Outcome;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmPace;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.alarm.Concern;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.diagnostics.live.Report;
import org.linewright.fakes.VirtualTimers;

/** How messages are delivered, on virtual time. */
class RunningAlarmsTest {

    private static final AlarmRules RULES = new AlarmRules(Locale.ENGLISH, AlarmPace.USUAL,
            List.of(new AlarmChannel.Desktop("team")), List.of(new AlarmRule("Lines", Concern.ERRORS,
                    Duration.ofMinutes(2), List.of("team"), Optional.empty(), true, List.of())));

    private final VirtualTimers timers = new VirtualTimers();
    private final List<Told> told = new ArrayList<>();
    private final List<Duration> tries = new ArrayList<>();
    private Supplier<Optional<Trouble>> way = Optional::empty;
    private final List<Trouble> said = new ArrayList<>();
    private byte[] file = new byte[0];
    private boolean full;
    private RunningAlarms alarms = started();

    /** As after a start of the process. */
    private RunningAlarms started() {
        ToldKept kept = new ToldKept(new AlarmShelf(reference -> Outcome.refused(), () -> Outcome.done(file),
                this::keep), said::addAll);
        return new RunningAlarms(RULES, new Retrying((channel, message) -> {
            tries.add(Duration.ofNanos(timers.nanos()));
            return way.get();
        }, new Random(1)), kept, Runnable::run, timers, timers, told::add);
    }

    private Outcome<Text> keep(byte[] now) {
        if (full) {
            return Outcome.refused(AlarmsTrouble.SILENT.about("the disk"));
        }
        file = now;
        return Outcome.done(Text.same("kept"));
    }

    private void restart() {
        alarms.close();
        alarms = started();
    }

    private List<String> codes() {
        return said.stream().map(Trouble::code).toList();
    }

    private void seen(Verdict... lines) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Text words = Text.same("words");
            findings.add(new Finding("registered", "LW-CHECK-201", lines[i],
                    Subject.of(new LineId(new GroupId("a"), "10" + i), "10" + i), words, words, words, List.of(),
                    Optional.empty()));
        }
        alarms.seen(Report.after(List.of(), findings, timers.instant(), true));
    }

    @Test
    void aMessageGoesByItselfWhenItsTimeHasCome() {
        seen(Verdict.ERROR);
        timers.pass(Duration.ofSeconds(149));
        assertEquals(0, told.size());
        timers.pass(Duration.ofSeconds(1));
        assertEquals("1 fault: 100", told.getFirst().message().title().english());
        timers.pass(Duration.ofHours(3));
        assertEquals(1, told.size());
        assertEquals(0, timers.waiting(), "nothing to wait for");
    }

    @Test
    void whatMayPassIsTriedAgainAndToldWhenItBeginsAndEnds() {
        way = () -> Optional.of(AlarmsTrouble.UNREACHABLE.about("team"));
        seen(Verdict.ERROR, Verdict.PASSED);
        timers.pass(Duration.ofMinutes(30));
        assertTrue(tries.size() >= 6 && tries.size() <= 15, tries.toString());
        seen(Verdict.ERROR, Verdict.ERROR);
        timers.pass(Duration.ofMinutes(30));
        assertEquals(1, told.size(), "one message is on its way, and only its first failure is told");
        assertTrue(told.getFirst().again());
        way = Optional::empty;
        timers.pass(Duration.ofMinutes(11));
        assertEquals(List.of("1 fault: 100", "1 fault: 100", "1 fault: 101"),
                told.stream().map(one -> one.message().title().english()).toList());
    }

    @Test
    void aWrongPasswordIsNotTriedAgainAndTheNextMessageIs() {
        way = () -> Optional.of(AlarmsTrouble.PASSWORD.about("mail"));
        seen(Verdict.ERROR);
        timers.pass(Duration.ofHours(5));
        assertEquals(1, tries.size());
        way = Optional::empty;
        seen(Verdict.PASSED);
        timers.pass(Duration.ofMinutes(5));
        assertEquals(Optional.empty(), told.getLast().trouble());
        assertEquals(1, told.getLast().message().well());
    }

    @Test
    void aChannelThatIsBrokenForDaysIsGivenUpForThisMessageOnly() {
        way = () -> Optional.of(AlarmsTrouble.SILENT.about("team"));
        seen(Verdict.ERROR);
        timers.pass(Duration.ofDays(3));
        assertEquals(List.of(true, false), told.stream().map(Told::again).toList());
        assertEquals(190, tries.size());
    }

    @Test
    void afterItsEndNothingIsTriedAndNoTimerIsLeft() {
        way = () -> Optional.of(AlarmsTrouble.SILENT.about("team"));
        seen(Verdict.ERROR);
        timers.pass(Duration.ofMinutes(4));
        int before = tries.size();
        alarms.close();
        seen(Verdict.ERROR, Verdict.ERROR);
        timers.pass(Duration.ofDays(1));
        assertTrue(tries.size() <= before + 1, "once more at most");
        assertEquals(0, timers.waiting());
    }

    @Test
    void whatWasToldIsNotToldAgainAfterARestartAndItsEndIs() {
        seen(Verdict.ERROR);
        timers.pass(Duration.ofMinutes(3));
        restart();
        seen(Verdict.ERROR);
        timers.pass(Duration.ofHours(1));
        restart();
        seen(Verdict.PASSED);
        timers.pass(Duration.ofHours(1));
        assertEquals(List.of("1 fault: 100", "Well again: 100"),
                told.stream().map(one -> one.message().title().english()).toList());
        assertEquals(List.of(), codes());
    }

    @Test
    void aMessageThatHadNotArrivedIsToldAfterTheRestart() {
        way = () -> Optional.of(AlarmsTrouble.SILENT.about("team"));
        seen(Verdict.ERROR);
        timers.pass(Duration.ofMinutes(10));
        assertEquals(0, file.length, "nobody has heard of it");
        restart();
        way = Optional::empty;
        seen(Verdict.ERROR);
        timers.pass(Duration.ofMinutes(10));
        assertEquals(Optional.empty(), told.getLast().trouble());
        assertEquals(1, told.getLast().message().found());
    }

    @Test
    void whatArrivesWhileItEndsIsKeptAndNothingFollows() {
        way = () -> {
            alarms.close();
            return Optional.empty();
        };
        seen(Verdict.ERROR);
        timers.pass(Duration.ofMinutes(3));
        assertEquals(1, told.size());
        restart();
        seen(Verdict.ERROR);
        timers.pass(Duration.ofHours(1));
        assertEquals(1, told.size());
    }

    @Test
    void whoIsOverDoesNotReplaceWhatOthersHaveToldSince() {
        ToldKept kept = new ToldKept(new AlarmShelf(reference -> Outcome.refused(), () -> Outcome.done(file),
                this::keep), said::addAll);
        Map<String, Map<Matter, Heard>> before = kept.heard();
        Map<String, Map<Matter, Heard>> others = heard("100");
        kept.take(heard("101"), before);
        kept.take(others);
        kept.take(heard("102"), before);
        kept.write();
        assertEquals(Optional.of(others), ToldText.read(file));
    }

    private Map<String, Map<Matter, Heard>> heard(String name) {
        Matter matter = new Matter("registered", Optional.empty(), Optional.empty(), name);
        return Map.of("team", Map.of(matter, new Heard(new Fault(matter, Severity.ERROR, "LW-CHECK-201",
                Text.same("words")), timers.instant())));
    }

    @Test
    void aDamagedFileIsAsNoneAndThatIsSaidOnce() {
        file = "linewright told 1\nnonsense".getBytes(StandardCharsets.UTF_8);
        restart();
        restart();
        assertEquals(List.of("LW-TELL-402"), codes());
        seen(Verdict.ERROR);
        timers.pass(Duration.ofMinutes(3));
        assertEquals(1, told.size());
    }

    @Test
    void aFullDiskIsSaidOnceAndStopsNothing() {
        full = true;
        seen(Verdict.ERROR);
        timers.pass(Duration.ofMinutes(3));
        seen(Verdict.PASSED);
        timers.pass(Duration.ofMinutes(10));
        seen(Verdict.ERROR);
        timers.pass(Duration.ofMinutes(10));
        assertEquals(3, told.size());
        assertEquals(List.of("LW-TELL-403"), codes());
    }
}
