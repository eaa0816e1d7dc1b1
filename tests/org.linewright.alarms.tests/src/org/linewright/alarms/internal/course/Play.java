package org.linewright.alarms.internal.course;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.internal.course.Course.Input;
import org.linewright.core.Text;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmPace;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.diagnostics.check.Verdict;

/** Lines that fail and heal, one channel that tells of them, and time that passes when told to. */
final class Play {

    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    private static final GroupId GROUP = new GroupId("office");

    private record Sent(Duration at, AlarmMessage message) {
    }

    private final AlarmPace pace;
    private final Optional<Random> slowness;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, Duration> standing = new HashMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private final AlarmRules rules;
    private Course course;
    private Duration now = Duration.ZERO;
    private Duration begun = Duration.ZERO;
    private Optional<Duration> wake = Optional.empty();
    private Optional<Duration> arrival = Optional.empty();
    private boolean alternates = true;

    Play(AlarmPace pace, AlarmRule rule) {
        this(pace, rule, Optional.empty());
    }

    /** @param random how slowly messages arrive */
    Play(AlarmPace pace, AlarmRule rule, Random random) {
        this(pace, rule, Optional.of(random));
    }

    private Play(AlarmPace pace, AlarmRule rule, Optional<Random> slowness) {
        this.pace = pace;
        this.slowness = slowness;
        this.rules = new AlarmRules(Locale.ENGLISH, pace, List.of(new AlarmChannel.Desktop("team")), List.of(rule));
        this.course = Course.begun(rules, Map.of(), EPOCH);
    }

    AlarmPace pace() {
        return pace;
    }

    Play fails(int line) {
        return fails("registered", line);
    }

    Play fails(String check, int line) {
        return found(check, line, Verdict.ERROR);
    }

    Play warns(int line) {
        return found("registered", line, Verdict.WARNING);
    }

    Play unsure(int line) {
        return found("registered", line, Verdict.UNKNOWN);
    }

    Play heals(int line) {
        return found("registered", line, Verdict.PASSED);
    }

    Play heals(String check, int line) {
        return found(check, line, Verdict.PASSED);
    }

    /** The check says nothing of it any more. */
    Play leaves(String check, int line) {
        findings.remove(check + " line" + line);
        standing.remove("line" + line);
        return this;
    }

    /** What would be read after a restart. */
    String kept() {
        return new String(ToldText.written(course.heard(), 1 << 20), StandardCharsets.UTF_8);
    }

    Play stranger(String address) {
        return found("exclusive", Subject.stranger(address), Verdict.ERROR);
    }

    private Play found(String check, int line, Verdict verdict) {
        String name = "line" + line;
        return found(check, Subject.of(new LineId(GROUP, name), name), verdict);
    }

    private Play found(String check, Subject about, Verdict verdict) {
        Text words = Text.same("something about " + about.name());
        String key = check + " " + about.name();
        findings.put(key, new Finding(check, "LW-CHECK-201", verdict, about, words, words, words, List.of(),
                Optional.empty()));
        if (verdict == Verdict.ERROR) {
            standing.putIfAbsent(about.name(), now);
        } else {
            standing.remove(about.name());
        }
        happened(new Input.Seen(Sight.of(findings.values())));
        return this;
    }

    /** The process is killed and starts again; a message that was on its way is lost. At first all lines register anew. */
    Play restarts() {
        arrival.ifPresent(lost -> sent.removeLast());
        arrival = Optional.empty();
        wake = Optional.empty();
        begun = now;
        byte[] file = ToldText.written(course.heard(), 1 << 20);
        course = Course.begun(rules, ToldText.read(file).orElseThrow(), EPOCH.plus(now));
        happened(new Input.Seen(Sight.of(findings.values().stream().map(one -> new Finding(one.check(), "",
                Verdict.UNKNOWN, one.about(), one.summary(), one.explanation(), one.remedy(), List.of(),
                Optional.empty())).toList())));
        pass(Duration.ofSeconds(20));
        happened(new Input.Seen(Sight.of(findings.values())));
        return this;
    }

    /** Time passes, and whatever is due in it happens. */
    Play pass(Duration time) {
        Duration end = now.plus(time);
        for (Optional<Duration> next = due(end); next.isPresent(); next = due(end)) {
            now = next.get();
            boolean arrived = arrival.equals(next);
            if (arrived) {
                arrival = Optional.empty();
            }
            happened(arrived ? new Input.Ended("team") : new Input.Passed());
        }
        now = end;
        return this;
    }

    private Optional<Duration> due(Duration end) {
        return Soonest.of(wake, arrival).filter(at -> at.compareTo(end) <= 0);
    }

    private void happened(Input input) {
        Set<Matter> before = told();
        Course.Step step = course.step(new Moment(now.minus(begun), EPOCH.plus(now)), input);
        course = step.next();
        wake = step.wake().map(now::plus);
        step.wake().filter(wait -> !wait.isPositive()).ifPresent(wait -> {
            throw new AssertionError("it would never rest");
        });
        step.parcels().forEach(parcel -> {
            alternates &= told().size() - before.size() == parcel.message().found() - parcel.message().well();
            sent.add(new Sent(now, parcel.message()));
            arrival = Optional.of(now.plus(Duration.ofMillis(1 + slowness.map(random -> random.nextInt(90_000))
                    .orElse(10))));
        });
    }

    private Set<Matter> told() {
        return new HashSet<>(course.outboxes().get("team").told().keySet());
    }

    List<AlarmMessage> messages() {
        return sent.stream().map(Sent::message).toList();
    }

    List<String> titles() {
        return messages().stream().map(message -> message.title().english()).toList();
    }

    Duration sentAfter(int index) {
        return sent.get(index).at();
    }

    /** What people believe to be wrong. */
    Set<String> believed() {
        return told().stream().map(Matter::name).collect(Collectors.toSet());
    }

    /** What has been wrong for so long without a break, and nobody knows. */
    Set<String> untoldAfter(Duration patience) {
        Set<String> believed = believed();
        return standing.entrySet().stream()
                .filter(one -> now.minus(one.getValue()).compareTo(patience) > 0)
                .map(Map.Entry::getKey)
                .filter(name -> !believed.contains(name))
                .collect(Collectors.toSet());
    }

    int mostInAnHour() {
        return sent.stream().mapToInt(last -> (int) sent.stream()
                .filter(one -> one.at().compareTo(last.at()) <= 0
                        && last.at().minus(one.at()).compareTo(Duration.ofHours(1)) < 0)
                .count()).max().orElse(0);
    }

    /** Whether every message only told what people did not believe, and ended only what they did. */
    boolean alternates() {
        return alternates;
    }
}
