package org.linewright.core.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linewright.core.Severity;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Spoken;

/** What is wrong with alarm rules; used once. */
final class AlarmJudgement {

    private static final Duration LONGEST_WAIT = Duration.ofHours(24);
    private static final Duration LEAST_REMINDER = Duration.ofMinutes(5);
    private static final Duration LONGEST_REMINDER = Duration.ofHours(168);
    private static final Duration LONGEST_GATHERING = Duration.ofHours(1);
    private static final int MOST_PER_HOUR = 1000;

    private final AlarmRules rules;
    private final Set<GroupId> groups;
    private final List<Trouble> troubles = new ArrayList<>();

    AlarmJudgement(AlarmRules rules, Set<GroupId> groups) {
        this.rules = rules;
        this.groups = groups;
    }

    List<Trouble> troubles() {
        pace(rules.pace());
        bounded(rules.channels(), "channels");
        bounded(rules.rules(), "rules");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rules.channels().size(); i++) {
            AlarmChannel channel = rules.channels().get(i);
            String field = "channels[" + i + "]";
            twice(ids, channel.id(), field + ".id");
            troubles.addAll(new ChannelJudgement(channel, field).troubles());
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.rules().size(); i++) {
            twice(names, rules.rules().get(i).name(), "rules[" + i + "].name");
            of(rules.rules().get(i), "rules[" + i + "]");
        }
        return troubles;
    }

    private void pace(AlarmPace pace) {
        if (outside(pace.gather(), Duration.ZERO, LONGEST_GATHERING) || pace.perHour() < 1
                || pace.perHour() > MOST_PER_HOUR) {
            troubles.add(AlarmTrouble.PACE.about(Spoken.text(pace.gather()), pace.perHour()).at("perHour"));
        }
    }

    private void of(AlarmRule rule, String field) {
        if (rule.name().isBlank()) {
            troubles.add(AlarmTrouble.NAME_EMPTY.about().at(field + ".name"));
        }
        if (outside(rule.after(), Duration.ZERO, LONGEST_WAIT)) {
            troubles.add(AlarmTrouble.AFTER.about(rule.name(), Spoken.text(rule.after())).at(field + ".after"));
        }
        rule.remind().filter(every -> outside(every, LEAST_REMINDER, LONGEST_REMINDER)).ifPresent(every -> troubles
                .add(AlarmTrouble.REMIND.about(rule.name(), Spoken.text(every)).at(field + ".remind")));
        rule.concern().groups().stream().filter(group -> !groups.contains(group)).forEach(group -> troubles
                .add(AlarmTrouble.GROUP_UNKNOWN.about(rule.name(), group).at(field + ".groups")));
        rule.channels().stream().filter(id -> rules.channel(id).isEmpty()).forEach(id -> troubles
                .add(AlarmTrouble.CHANNEL_UNKNOWN.about(rule.name(), id).at(field + ".tell")));
        if (rule.channels().isEmpty()) {
            troubles.add(AlarmTrouble.NOBODY.about(rule.name()).at(field + ".tell"));
        }
        quiet(rule, field + ".quiet");
    }

    private void quiet(AlarmRule rule, String field) {
        bounded(rule.quiet(), field);
        for (int i = 0; i < rule.quiet().size(); i++) {
            if (rule.quiet().get(i).days().isEmpty()) {
                troubles.add(AlarmTrouble.QUIET_DAYS.about(rule.name()).at(field + "[" + i + "].days"));
            }
        }
        Instant monday = Instant.parse("2026-01-05T12:00:00Z");
        boolean ends = rule.quietUntil(Severity.ERROR, monday)
                .filter(end -> rule.quietUntil(Severity.ERROR, end).isPresent())
                .isEmpty();
        if (!ends) {
            troubles.add(AlarmTrouble.QUIET_ALWAYS.about(rule.name()).at(field));
        }
    }

    private void bounded(List<?> entries, String field) {
        if (entries.size() > AlarmRules.MOST) {
            troubles.add(AlarmTrouble.TOO_MANY.about(entries.size(), AlarmRules.MOST).at(field));
        }
    }

    private void twice(Set<String> known, String name, String field) {
        if (!known.add(name)) {
            troubles.add(AlarmTrouble.NAME_TWICE.about(name).at(field));
        }
    }

    private static boolean outside(Duration value, Duration least, Duration most) {
        return value.compareTo(least) < 0 || value.compareTo(most) > 0;
    }
}
