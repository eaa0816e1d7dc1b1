package org.linewright.operations.internal;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Roster;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.Capability;

/**
 * The groups whose lines ask to be told of the messages in their voice boxes: all but those whose driver says that its
 * PBX cannot tell. For any thread; {@link #test} answers at once.
 */
final class MessageWaiting implements Predicate<GroupId> {

    private final Roster roster;
    private volatile Set<GroupId> silent = Set.of();

    MessageWaiting(Roster roster) {
        this.roster = roster;
    }

    LinesOptions in(LinesOptions options) {
        return options.withMailboxes(options.mailboxes().and(this));
    }

    /** These are about to run. Asks each driver once, so up to five seconds each; one that does not answer is no obstacle. */
    void look(Collection<LineGroup> groups) {
        Set<String> drivers = groups.stream()
                .map(LineGroup::driver)
                .distinct()
                .filter(this::silent)
                .collect(Collectors.toSet());
        silent = groups.stream()
                .filter(group -> drivers.contains(group.driver()))
                .map(LineGroup::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean test(GroupId group) {
        return !silent.contains(group);
    }

    private boolean silent(String driver) {
        return roster.ask(driver, one -> one.profile()
                .ability(Capability.MESSAGE_WAITING)
                .filter(ability -> ability.support() == Support.NO)
                .isPresent()).result().orElse(false);
    }
}
