package org.linewright.alarms.internal.course;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linewright.alarms.AlarmMessage;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;

/**
 * How the alarms stand. A value: each input answers with how they stand then, and with what is to be done.
 *
 * @param sight what was seen last
 * @param followed what each rule follows
 * @param outboxes what each channel has told and is about to tell, by its id
 */
public record Course(AlarmRules rules, Sight sight, List<RuleCourse> followed, Map<String, Outbox> outboxes) {

    /** What may happen. */
    public sealed interface Input {

        /** Somebody has looked at the lines. */
        record Seen(Sight sight) implements Input {
        }

        /** Time has passed. */
        record Passed() implements Input {
        }

        /** The message of this channel is delivered, or given up. */
        record Ended(String channel) implements Input {
        }
    }

    /** One message for one channel. */
    public record Parcel(String channel, AlarmMessage message) {
    }

    /**
     * What comes of an input.
     *
     * @param parcels what is to be sent now
     * @param wake after what time {@link Input.Passed} is due; empty when there is nothing to wait for
     */
    public record Step(Course next, List<Parcel> parcels, Optional<Duration> wake) {
    }

    public Course {
        followed = List.copyOf(followed);
        outboxes = Map.copyOf(outboxes);
    }

    /**
     * Nothing was seen yet.
     *
     * @param heard what people heard before, by the id of the channel; what no rule follows is forgotten
     */
    public static Course begun(AlarmRules rules, Map<String, Map<Matter, Heard>> heard, Instant now) {
        Map<String, Outbox> outboxes = new TreeMap<>();
        rules.channels().stream().map(AlarmChannel::id).forEach(id -> {
            Map<Matter, Heard> told = new HashMap<>(heard.getOrDefault(id, Map.of()));
            told.values().removeIf(one -> rules.rules().stream()
                    .noneMatch(rule -> rule.channels().contains(id) && RuleCourse.concerns(rule, one.fault())));
            outboxes.put(id, Outbox.resting(told));
        });
        return new Course(rules, Sight.NOTHING,
                rules.rules().stream().map(rule -> RuleCourse.resumed(rule, heard, now)).toList(), outboxes);
    }

    /** What people heard for certain and believe to be wrong, by the id of the channel. */
    public Map<String, Map<Matter, Heard>> heard() {
        return outboxes.entrySet().stream().filter(box -> !box.getValue().heard().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, box -> box.getValue().heard()));
    }

    public Step step(Moment now, Input input) {
        Sight seen = input instanceof Input.Seen fresh ? fresh.sight() : sight;
        Map<String, Outbox> boxes = new TreeMap<>(outboxes);
        if (input instanceof Input.Ended ended) {
            boxes.computeIfPresent(ended.channel(), (id, box) -> box.free());
        }
        List<RuleCourse> after = new ArrayList<>();
        Optional<Duration> wake = Optional.empty();
        for (RuleCourse one : followed) {
            RuleCourse.Step step = one.step(now, seen);
            after.add(step.next());
            wake = Soonest.of(wake, step.wake());
            told(one.rule(), step.news(), boxes, now);
        }
        List<Parcel> parcels = new ArrayList<>();
        for (Map.Entry<String, Outbox> box : boxes.entrySet()) {
            Outbox.Step step = box.getValue().sending(now, rules.pace());
            box.setValue(step.next());
            step.message().ifPresent(message -> parcels.add(new Parcel(box.getKey(), message)));
            wake = Soonest.of(wake, wait(step.next(), now));
        }
        return new Step(new Course(rules, seen, after, boxes), parcels, wake);
    }

    private void told(AlarmRule rule, List<News> news, Map<String, Outbox> boxes, Moment now) {
        if (!news.isEmpty()) {
            rule.channels().forEach(id -> boxes.computeIfPresent(id, (same, box) -> box.with(news, now, rules.pace())));
        }
    }

    /** A busy channel is looked at again when it is free. */
    private static Optional<Duration> wait(Outbox box, Moment now) {
        return box.busy() ? Optional.empty() : box.due().map(at -> at.minus(now.since()));
    }
}
