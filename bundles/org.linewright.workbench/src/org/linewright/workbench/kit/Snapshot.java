package org.linewright.workbench.kit;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineStatus;
import org.linewright.operations.Current;
import org.linewright.operations.DriverListing;

/**
 * Everything the window shows, at one instant. A value.
 *
 * @param folder the folder of the configuration, as a person reads it
 * @param current the configuration; empty while it is being opened and when it cannot be opened
 * @param running whether this workbench runs the lines
 * @param behind whether the running lines are as they were before somebody else changed the files
 * @param statuses the newest status of each line; none when nothing runs
 * @param drivers the drivers that are here
 * @param troubles what a person has to know: who holds the configuration, what cannot be read, why no line runs
 * @param phones the phones of one's own that register with lines here
 */
public record Snapshot(String folder, Optional<Current> current, boolean running, boolean behind,
        Statuses statuses, List<DriverListing> drivers, List<Trouble> troubles, OwnPhones phones) {

    public Snapshot {
        drivers = List.copyOf(drivers);
        troubles = List.copyOf(troubles);
    }

    /** Without phones of one's own. */
    public Snapshot(String folder, Optional<Current> current, boolean running, boolean behind, Statuses statuses,
            List<DriverListing> drivers, List<Trouble> troubles) {
        this(folder, current, running, behind, statuses, drivers, troubles, OwnPhones.NONE);
    }

    public Configuration configuration() {
        return current.map(Current::configuration).orElse(Configuration.EMPTY);
    }

    /** Whether it can only be looked at. */
    public boolean readOnly() {
        return current.map(Current::readOnly).orElse(true);
    }

    /** Why it can only be looked at, such as who holds it since when; empty when it can be changed, or is not open yet. */
    public List<Trouble> whyReadOnly() {
        List<Trouble> files = current.map(Current::troubles).orElse(List.of());
        return current.isPresent() && readOnly()
                ? troubles.stream().filter(trouble -> !files.contains(trouble)).toList()
                : List.of();
    }

    public Optional<LineStatus> status(LineId line) {
        return statuses.of(line);
    }

    /** How many lines are to be registered. */
    public int wanted() {
        return configuration().groups().values().stream().mapToInt(LineGroup::enabledLines).sum();
    }

    /** How many are. */
    public int registered() {
        return statuses.registered();
    }

    /** How many lines of this group are registered. */
    public int registered(LineGroup group) {
        return statuses.registered(group.id());
    }

    /** How many of them cannot be reached all the same. */
    public int unreachable(LineGroup group) {
        return statuses.unreachable(group.id());
    }
}
