package org.linewright.alarms.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linewright.alarms.AlarmFace;
import org.linewright.alarms.AlarmShelf;
import org.linewright.alarms.Told;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmPace;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.alarm.Concern;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.diagnostics.live.Report;
import org.linewright.fakes.VirtualTimers;

/** Alarms are at work as long as there are rules, and cost nothing else. */
class FollowingAlarmsTest implements AlarmFace, Tracer {

    private static final TraceWish WISH = TraceWish.usual().within(200, 1 << 20);

    private final VirtualTimers timers = new VirtualTimers();
    private final List<String> done = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Optional<Tape> newest = Optional.empty();
    private Optional<Consumer<Report>> seen = Optional.empty();
    private final FollowingAlarms alarms = new FollowingAlarms(
            rules -> new Retrying((channel, message) -> Optional.empty(), new Random(1)), new Recorded(this), this,
            new ToldKept(new AlarmShelf(reference -> Outcome.refused(), this::read, Outcome::done), this::say),
            Runnable::run, timers, timers);

    /** A recording that only knows whether it runs. */
    private static final class Tape implements Recording {

        private boolean running = true;

        @Override
        public RecordingFigures figures() {
            return new RecordingFigures(Instant.EPOCH, running, 0, 0, 0, 0, 0, List.of());
        }

        @Override
        public Trace shown(TraceQuery query, Masking masking) {
            return new Trace(List.of(), List.of(), masking);
        }

        @Override
        public Watch watch(Consumer<RecordingFigures> listener) {
            throw new AssertionError("nobody looks");
        }
    }

    private static AlarmRules rules(String... names) {
        return new AlarmRules(Locale.ENGLISH, AlarmPace.USUAL, List.of(new AlarmChannel.Desktop("team")),
                List.of(names).stream().map(name -> new AlarmRule(name, Concern.ERRORS, Duration.ofMinutes(2),
                        List.of("team"), Optional.empty(), true, List.of())).toList());
    }

    private Outcome<byte[]> read() {
        done.add("read");
        return Outcome.done(new byte[0]);
    }

    @Override
    public TraceWish recording() {
        return WISH;
    }

    @Override
    public Watch begin(AlarmRules rules, Consumer<Report> listener) {
        done.add("looks for " + rules.rules().getFirst().name());
        seen = Optional.of(listener);
        return () -> done.add("looks away");
    }

    @Override
    public void told(Told one) {
        told.add(one.message().title().english());
    }

    @Override
    public void say(List<Trouble> troubles) {
        troubles.forEach(trouble -> done.add(trouble.code()));
    }

    @Override
    public Outcome<Recording> begin(TraceWish wish, Timers any, InstantSource clock) {
        done.add(wish.equals(WISH) ? "records" : "records as a person wants");
        newest.ifPresent(before -> before.running = false);
        newest = Optional.of(new Tape());
        return Outcome.done(newest.get());
    }

    @Override
    public Optional<Recording> newest() {
        return newest.map(Recording.class::cast);
    }

    @Override
    public void end() {
        done.add("records no more");
        newest.ifPresent(tape -> tape.running = false);
    }

    private void person() {
        begin(TraceWish.usual(), timers, timers);
        done.clear();
    }

    private void fails() {
        Text words = Text.same("words");
        LineId line = new LineId(new GroupId("a"), "100");
        seen.orElseThrow().accept(Report.after(List.of(), List.of(new Finding("registered", "LW-CHECK-201",
                Verdict.ERROR, Subject.of(line, "100"), words, words, words, List.of(), Optional.empty())),
                timers.instant(), true));
    }

    @Test
    void withoutRulesNothingIsDoneAtAll() {
        alarms.follow(AlarmRules.NONE);
        alarms.follow(rules());
        alarms.close();
        assertEquals(List.of(), done);
        assertEquals(0, timers.waiting());
    }

    @Test
    void rulesBeginItAndTheSameRulesChangeNothingAndNoneEndIt() {
        alarms.follow(rules("Lines"));
        alarms.follow(rules("Lines"));
        assertEquals(List.of("read", "records", "looks for Lines"), done);
        done.clear();
        alarms.follow(AlarmRules.NONE);
        alarms.close();
        assertEquals(List.of("looks away", "records no more"), done);
    }

    @Test
    void whatAPersonRecordsIsNeitherReplacedNorEnded() {
        person();
        alarms.follow(rules("Lines"));
        alarms.close();
        assertEquals(List.of("read", "looks for Lines", "looks away"), done);
    }

    @Test
    void aRecordingThatAPersonBeginsInsteadGoesOnAfterwards() {
        alarms.follow(rules("Lines"));
        person();
        alarms.close();
        assertEquals(List.of("looks away"), done);
    }

    @Test
    void otherRulesKnowWhatWasToldBefore() {
        alarms.follow(rules("Lines"));
        fails();
        timers.pass(Duration.ofMinutes(3));
        alarms.follow(rules("Lines", "Others"));
        fails();
        timers.pass(Duration.ofHours(1));
        assertEquals(List.of("1 fault: 100"), told);
        assertEquals(1, done.stream().filter("read"::equals).count(), "the disk is asked once");
    }

    @Test
    void afterItsEndNothingBeginsAnyMore() {
        alarms.close();
        alarms.follow(rules("Lines"));
        assertEquals(List.of(), done);
    }
}
