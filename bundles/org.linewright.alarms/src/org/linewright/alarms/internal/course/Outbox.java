package org.linewright.alarms.internal.course;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.AlarmMessage.Entry;
import org.linewright.alarms.AlarmMessage.Kind;
import org.linewright.core.Severity;
import org.linewright.core.alarm.AlarmPace;

/**
 * What one channel has told, and is about to tell. A matter that several rules tell here is told once.
 *
 * @param pending what waits, in the order it came
 * @param told what people believe to be wrong
 * @param before what they believe until the message that is on its way has arrived
 * @param due when that which waits is to go; empty when nothing does
 * @param sent when the messages of the last hour went
 * @param passed how much came and went without being told
 * @param busy whether a message is on its way
 */
record Outbox(SequencedMap<Matter, News> pending, Map<Matter, Heard> told, Map<Matter, Heard> before,
        Optional<Duration> due, List<Duration> sent, int passed, boolean busy) {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Comparator<News> WORST_FIRST = Comparator
            .comparing((News one) -> one.fault().severity(), Comparator.reverseOrder())
            .thenComparing(one -> one.fault().matter().name());

    /** What goes out now, if anything. */
    record Step(Outbox next, Optional<AlarmMessage> message) {
    }

    Outbox {
        pending = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pending));
        told = Map.copyOf(told);
        before = Map.copyOf(before);
        sent = List.copyOf(sent);
    }

    /** Nothing is about to be told. */
    static Outbox resting(Map<Matter, Heard> told) {
        return new Outbox(new LinkedHashMap<>(), told, Map.of(), Optional.empty(), List.of(), 0, false);
    }

    /** What people heard for certain. */
    Map<Matter, Heard> heard() {
        return busy ? before : told;
    }

    /** With more to tell. */
    Outbox with(Collection<News> more, Moment now, AlarmPace pace) {
        SequencedMap<Matter, News> waiting = new LinkedHashMap<>(pending);
        Map<Matter, Heard> known = new HashMap<>(told);
        int gone = passed;
        for (News one : more) {
            Matter matter = one.fault().matter();
            gone += switch (one.kind()) {
                case FOUND -> found(one, waiting, known);
                case STILL -> still(one, waiting, known);
                case WELL -> well(one, waiting, known);
            };
            if (!one.said()) {
                known.remove(matter);
            }
        }
        boolean waits = !waiting.isEmpty() || gone > 0;
        return new Outbox(waiting, known, before,
                waits ? due.or(() -> Optional.of(now.since().plus(pace.gather()))) : Optional.empty(), sent, gone,
                busy);
    }

    /** After the message that was on its way has ended. */
    Outbox free() {
        return new Outbox(pending, told, Map.of(), due, sent, passed, false);
    }

    /** Sends what is due, unless so much was sent within the hour that it has to wait. */
    Step sending(Moment now, AlarmPace pace) {
        List<Duration> lately = sent.stream().filter(at -> now.since().minus(at).compareTo(HOUR) < 0).toList();
        if (busy || due.filter(at -> at.compareTo(now.since()) <= 0).isEmpty()) {
            return new Step(this, Optional.empty());
        }
        if (lately.size() >= pace.perHour()) {
            Optional<Duration> free = Optional.of(lately.getFirst().plus(HOUR));
            return new Step(new Outbox(pending, told, before, free, lately, passed, false), Optional.empty());
        }
        List<Duration> more = new ArrayList<>(lately);
        more.add(now.since());
        Optional<Duration> pause = more.size() == pace.perHour()
                ? Optional.of(more.getFirst().plus(HOUR).minus(now.since()))
                : Optional.empty();
        return new Step(
                new Outbox(new LinkedHashMap<>(), toldAfter(now.wall()), told, Optional.empty(), more, 0, true),
                Optional.of(message(now, pause)));
    }

    private Map<Matter, Heard> toldAfter(Instant now) {
        Map<Matter, Heard> known = new HashMap<>(told);
        pending.forEach((matter, one) -> {
            switch (one.kind()) {
                case FOUND -> known.merge(matter, new Heard(one.fault(), now),
                        (earlier, fresh) -> earlier.with(fresh.fault(), now));
                case STILL -> known.computeIfPresent(matter, (same, earlier) -> new Heard(earlier.fault(), now));
                case WELL -> known.remove(matter);
            }
        });
        return known;
    }

    private AlarmMessage message(Moment now, Optional<Duration> pause) {
        List<Entry> entries = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            pending.values().stream().filter(one -> one.kind() == kind).sorted(WORST_FIRST)
                    .limit(AlarmMessage.MOST_NAMED).map(Outbox::entry).forEach(entries::add);
        }
        return new AlarmMessage(now.wall(), count(Kind.FOUND), count(Kind.STILL), count(Kind.WELL), passed, entries,
                pause.map(now.wall()::plus));
    }

    private int count(Kind kind) {
        return (int) pending.values().stream().filter(one -> one.kind() == kind).count();
    }

    private static Entry entry(News one) {
        Fault fault = one.fault();
        return new Entry(one.kind(), fault.severity(), fault.code(), fault.matter().told(), fault.words());
    }

    /** Each of these answers how much came and went without being told. */
    private static int found(News one, Map<Matter, News> waiting, Map<Matter, Heard> known) {
        Matter matter = one.fault().matter();
        Severity now = one.fault().severity();
        if (known.containsKey(matter) && known.get(matter).fault().severity().compareTo(now) >= 0) {
            waiting.computeIfPresent(matter, (same, before) -> before.kind() == Kind.WELL
                    ? null // framework-driven null: nobody has heard yet that it was well in between
                    : before);
        } else {
            waiting.merge(matter, one, (before, fresh) -> before.kind() == Kind.FOUND
                    && before.fault().severity().compareTo(now) >= 0 ? before : fresh);
        }
        return 0;
    }

    private static int still(News one, Map<Matter, News> waiting, Map<Matter, Heard> known) {
        if (known.containsKey(one.fault().matter())) {
            waiting.putIfAbsent(one.fault().matter(), one);
        }
        return 0;
    }

    private static int well(News one, Map<Matter, News> waiting, Map<Matter, Heard> known) {
        Matter matter = one.fault().matter();
        if (known.containsKey(matter)) {
            waiting.remove(matter);
            if (one.said()) {
                waiting.put(matter, one);
            }
            return 0;
        }
        boolean untold = waiting.containsKey(matter);
        waiting.remove(matter);
        return untold ? 1 : 0;
    }
}
