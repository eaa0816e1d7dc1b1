package org.linewright.core.alarm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;

/**
 * Who is told of what, and how.
 *
 * @param language the language of the messages
 * @param pace how much is told at most
 * @param channels the ways to tell people
 * @param rules whom to tell of what; none: nobody is told anything
 */
public record AlarmRules(Locale language, AlarmPace pace, List<AlarmChannel> channels, List<AlarmRule> rules) {

    /** The most rules, channels, recipients of a channel and quiet times of a rule. */
    public static final int MOST = 50;

    public static final AlarmRules NONE = new AlarmRules(Locale.ENGLISH, AlarmPace.USUAL, List.of(), List.of());

    public AlarmRules {
        channels = List.copyOf(channels);
        rules = List.copyOf(rules);
    }

    public Optional<AlarmChannel> channel(String id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    /**
     * What is wrong with them as they are, each at its field such as {@code rules[0].after}; whether secrets are there is
     * not looked at.
     *
     * @param groups the groups there are
     */
    public List<Trouble> troubles(Set<GroupId> groups) {
        return new AlarmJudgement(this, groups).troubles();
    }
}
