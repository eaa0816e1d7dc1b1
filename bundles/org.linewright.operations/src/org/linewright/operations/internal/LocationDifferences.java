package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.check.Difference;
import org.linewright.operations.GroupChange.Kind;
import org.linewright.operations.GroupChange.SettingChange;
import org.linewright.operations.LocationChange;
import org.linewright.operations.LocationRules;

/** Says in words how the locations of one configuration differ from those of another, and what it does to numbers. */
public record LocationDifferences(Configuration before, LocationRules old, Configuration after, LocationRules now) {

    private static final int EXAMPLES = 3;

    List<LocationChange> changes() {
        Map<LocationId, LocationChange> changes = new TreeMap<>();
        before.locations().forEach((id, location) -> {
            if (after.location(id).isEmpty()) {
                changes.put(id, new LocationChange(Kind.REMOVED, id, location.name(), List.of(), List.of()));
            }
        });
        after.locations().forEach((id, location) -> {
            Optional<Location> was = before.location(id);
            if (!was.equals(Optional.of(location))) {
                changes.put(id, changed(was, location));
            }
        });
        return List.copyOf(changes.values());
    }

    private LocationChange changed(Optional<Location> was, Location location) {
        List<Text> effects = new ArrayList<>(groups(location));
        was.ifPresent(earlier -> effects.addAll(numbers(earlier, location)));
        return new LocationChange(was.isPresent() ? Kind.CHANGED : Kind.ADDED, location.id(), location.name(),
                settings(was.orElseGet(() -> Location.of(location.id(), "", "", "")), location), effects);
    }

    /** The values that differ. */
    public static List<SettingChange> settings(Location was, Location location) {
        List<SettingChange> changes = new ArrayList<>();
        for (Part<Location, ?> part : LocationParts.ALL) {
            Text said = part.said(was);
            Text says = part.said(location);
            if (!said.equals(says)) {
                changes.add(new SettingChange(part.label(), said, says));
            }
        }
        return changes;
    }

    private List<Text> groups(Location location) {
        String groups = after.groups()
                .values()
                .stream()
                .filter(group -> LocationRules.isAt(group, location.id()))
                .map(LineGroup::name)
                .collect(Collectors.joining(", "));
        return groups.isEmpty() ? List.of() : List.of(Text.of("betrifft {0}", "concerns {0}", groups));
    }

    /** The numbers that are dialled otherwise, of those that say much about the location. */
    private List<Text> numbers(Location was, Location location) {
        Optional<DialRules> one = old.of(was);
        Optional<DialRules> other = now.of(location);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        List<Difference> differences = Difference.between(Way.DIAL, one.get(), other.get());
        if (differences.isEmpty()) {
            return List.of(new Text("es wird keine Beispielnummer anders gewählt",
                    "none of the example numbers is dialled otherwise"));
        }
        String examples = differences.stream()
                .limit(EXAMPLES)
                .map(difference -> difference.number() + ": " + difference.one().number() + " → "
                        + difference.other().number())
                .collect(Collectors.joining("; "));
        return List.of(Text.of("{0} Beispielnummern werden anders gewählt, etwa {1}",
                "{0} example numbers are dialled otherwise, such as {1}", differences.size(), examples));
    }
}
