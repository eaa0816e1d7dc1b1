package org.linewright.alarms.internal.course;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.alarms.AlarmMessage.Kind;
import org.linewright.alarms.internal.course.Case.Health;
import org.linewright.core.alarm.AlarmRule;

/**
 * Everything that one rule follows.
 *
 * @param cases by what they are about
 * @param owed what was told before a restart, but not through every channel
 */
record RuleCourse(AlarmRule rule, Map<Matter, Case> cases, Set<Matter> owed) {

    /** What the rule wants told, and when it wants to look again although nothing happens. */
    record Step(RuleCourse next, List<News> news, Optional<Duration> wake) {
    }

    RuleCourse {
        cases = Map.copyOf(cases);
        owed = Set.copyOf(owed);
    }

    /**
     * Goes on from what people heard before a restart.
     *
     * @param heard by the id of the channel
     */
    static RuleCourse resumed(AlarmRule rule, Map<String, Map<Matter, Heard>> heard, Instant now) {
        Map<Matter, Case> cases = new HashMap<>();
        List<Map<Matter, Heard>> all = rule.channels().stream().map(id -> heard.getOrDefault(id, Map.of())).toList();
        all.forEach(one -> one.forEach((matter, told) -> {
            if (concerns(rule, told.fault())) {
                cases.merge(matter, Case.resumed(told, now), RuleCourse::milder);
            }
        }));
        Set<Matter> owed = new HashSet<>(cases.keySet());
        owed.removeIf(matter -> all.stream().allMatch(one -> one.containsKey(matter)));
        return new RuleCourse(rule, cases, owed);
    }

    private static Case milder(Case one, Case other) {
        return one.fault().severity().compareTo(other.fault().severity()) <= 0 ? one : other;
    }

    static boolean concerns(AlarmRule rule, Fault fault) {
        return rule.concern().covers(fault.severity(), fault.matter().check(), fault.matter().group());
    }

    Step step(Moment now, Sight sight) {
        Map<Matter, Case> after = new HashMap<>();
        List<News> news = new ArrayList<>();
        cases.forEach((matter, one) -> {
            Case aged = one.aged(now.since());
            after.put(matter, wrong(sight, matter).map(aged::wrong)
                    .orElseGet(() -> sight.well(matter) || covered(sight, matter) ? aged.right() : aged.unsure()));
        });
        sight.faults().values().stream().filter(this::concerns).forEach(fault -> after
                .computeIfAbsent(fault.matter(), matter -> Case.fresh(fault, now.since())));
        after.replaceAll((matter, one) -> moved(one, now, news));
        Set<Matter> open = new HashSet<>(owed);
        open.removeIf(matter -> after.get(matter).told().isEmpty() || paid(after.get(matter), sight, now, news));
        after.values().removeIf(this::over);
        return new Step(new RuleCourse(rule, after, open), news, wake(after, now));
    }

    /** Tells it again when it is there still; who knows it already hears nothing. */
    private boolean paid(Case one, Sight sight, Moment now, List<News> news) {
        boolean told = wrong(sight, one.fault().matter()).isPresent() && !quiet(one, now);
        if (told) {
            news.add(new News(Kind.FOUND, one.fault(), true));
        }
        return told;
    }

    private Optional<Fault> wrong(Sight sight, Matter matter) {
        return sight.fault(matter).filter(this::concerns);
    }

    /** Whether it is judged, but weighs too little by now to be about. */
    private boolean covered(Sight sight, Matter matter) {
        return sight.fault(matter).filter(fault -> !concerns(fault)).isPresent();
    }

    private boolean concerns(Fault fault) {
        return concerns(rule, fault);
    }

    /** The case after whatever is due for it was told. */
    private Case moved(Case one, Moment now, List<News> news) {
        if (untilDue(one).filter(wait -> !wait.isPositive()).isEmpty() || quiet(one, now)) {
            return one;
        }
        if (!one.standing()) {
            one.told().ifPresent(before -> news.add(new News(Kind.WELL, one.fault(), rule.wellAgain())));
            return one.closed();
        }
        boolean reminder = one.told().isPresent() && !(one.isWorse() && due(one.worse(), rule.after()));
        news.add(new News(reminder ? Kind.STILL : Kind.FOUND, one.fault(), true));
        return reminder ? one.remindedNow() : one.toldNow();
    }

    /** Whether there is nothing left to follow. */
    private boolean over(Case one) {
        return one.health() == Health.WELL && one.told().isEmpty() && due(one.well(), rule.settling());
    }

    /** How long until something is to be told of it, or it is forgotten; empty when nothing will be by itself. */
    private Optional<Duration> untilDue(Case one) {
        if (!one.standing()) {
            return one.health() == Health.WELL ? Optional.of(rule.settling().minus(one.well())) : Optional.empty();
        }
        if (one.told().isEmpty()) {
            return Optional.of(rule.after().minus(one.bad()));
        }
        Optional<Duration> reminder = rule.remind().map(every -> every.minus(one.silent()));
        Optional<Duration> worse = one.isWorse() ? Optional.of(rule.after().minus(one.worse())) : Optional.empty();
        return Soonest.of(reminder, worse);
    }

    private boolean quiet(Case one, Moment now) {
        boolean heard = one.standing() || one.told().isPresent();
        return heard && rule.quietUntil(one.fault().severity(), now.wall()).isPresent();
    }

    private Optional<Duration> wake(Map<Matter, Case> after, Moment now) {
        Optional<Duration> soonest = Optional.empty();
        for (Case one : after.values()) {
            soonest = Soonest.of(soonest, untilDue(one).map(wait -> wait.isPositive()
                    ? wait
                    : rule.quietUntil(one.fault().severity(), now.wall())
                            .map(end -> Duration.between(now.wall(), end))
                            .orElse(wait)));
        }
        return soonest;
    }

    private static boolean due(Duration stood, Duration wanted) {
        return stood.compareTo(wanted) >= 0;
    }
}
