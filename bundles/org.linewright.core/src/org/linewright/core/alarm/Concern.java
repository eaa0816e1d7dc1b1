package org.linewright.core.alarm;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.Severity;
import org.linewright.core.line.GroupId;

/**
 * Which findings a rule is about.
 *
 * @param least how much a finding has to weigh
 * @param checks only those of these checks, such as {@code registered}; empty: of all
 * @param groups only those about these groups or their lines; empty: about anything
 */
public record Concern(Severity least, Set<String> checks, Set<GroupId> groups) {

    public static final Concern ERRORS = new Concern(Severity.ERROR, Set.of(), Set.of());

    public Concern {
        checks = Collections.unmodifiableSet(new TreeSet<>(checks));
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }

    public boolean covers(Severity severity, String check, Optional<GroupId> group) {
        return severity.compareTo(least) >= 0 && (checks.isEmpty() || checks.contains(check))
                && (groups.isEmpty() || group.filter(groups::contains).isPresent());
    }
}
