package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.operations.LocationWish;
import org.linewright.operations.MergedGroup;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Wish;
import org.linewright.operations.internal.Done.Side;
import org.linewright.store.Change;
import org.linewright.store.LocationChanges;

/**
 * What brings back what was before an apply.
 *
 * @param wish the groups and secrets
 * @param wordings the texts of files that nobody touched since
 */
record Restoring(Wish wish, Map<GroupId, Change.Wording> wordings) {

    /** Refused when something that was changed since cannot be kept beside it. */
    static Outcome<Restoring> of(Done done, Configuration now,
            Function<SecretReference, Outcome<Secret>> secrets) {
        Map<GroupId, LineGroup> put = new TreeMap<>();
        Set<GroupId> removed = new TreeSet<>();
        Map<GroupId, Change.Wording> wordings = new TreeMap<>();
        List<Trouble> troubles = new ArrayList<>();
        done.before().forEach((id, before) -> {
            Side after = done.after().get(id);
            Optional<LineGroup> is = now.group(id);
            if (is.equals(after.group())) {
                before.group().ifPresent(group -> {
                    put.put(id, group);
                    wordings.put(id, new Change.Wording(after.text(), before.text()));
                });
            } else if (!is.equals(before.group())) {
                merged(id, before, after, is).result().ifPresentOrElse(group -> put.put(id, group),
                        () -> troubles.addAll(merged(id, before, after, is).troubles()));
            }
            if (before.group().isEmpty() && is.equals(after.group())) {
                removed.add(id);
            }
        });
        put.entrySet().removeIf(entry -> now.group(entry.getKey()).filter(entry.getValue()::equals).isPresent());
        LocationWish locations = locations(done, now, troubles);
        return troubles.isEmpty()
                ? Outcome.done(
                        withSecrets(done, new Wish(put, removed, Map.of()).with(locations), wordings, secrets))
                : Outcome.refused(troubles);
    }

    Change change() {
        Change change = plain(wish);
        for (LineGroup group : wish.put().values()) {
            if (wordings.containsKey(group.id())) {
                change = change.putWorded(group, wordings.get(group.id()));
            }
        }
        return change;
    }

    /** What a wish commits, in our words. */
    static Change plain(Wish wish) {
        return new Change(wish.put(), wish.removed(), wish.secrets(), wish.forgotten(), Map.of(),
                new LocationChanges(wish.locations().put(), wish.locations().removed(), Map.of()));
    }

    /** Locations come back whole; one that was changed since stays, and that is said. */
    private static LocationWish locations(Done done, Configuration now, List<Trouble> troubles) {
        Map<LocationId, Location> put = new TreeMap<>();
        Set<LocationId> removed = new TreeSet<>();
        done.locationsBefore().forEach((id, before) -> {
            Optional<Location> is = now.location(id);
            if (is.equals(done.locationsAfter().get(id))) {
                before.ifPresentOrElse(location -> put.put(id, location), () -> removed.add(id));
            } else if (!is.equals(before)) {
                troubles.add(OperationTrouble.UNDO_LOCATION.about(id));
            }
        });
        return new LocationWish(put, removed, true);
    }

    private static Outcome<LineGroup> merged(GroupId id, Side before, Side after, Optional<LineGroup> is) {
        if (before.group().isEmpty() || after.group().isEmpty() || is.isEmpty()) {
            return Outcome.refused(OperationTrouble.UNDO_GONE.about(id));
        }
        MergedGroup merged = MergedGroup.of(after.group().get(), is.get(), before.group().get());
        return merged.conflicts().isEmpty()
                ? Outcome.done(merged.group())
                : Outcome.refused(merged.conflicts()
                        .stream()
                        .map(one -> OperationTrouble.UNDO_CHANGED
                                .about(one.label(), is.get().name(), one.theirs(), one.mine()).at(one.key()))
                        .toList());
    }

    /** Only secrets that are still as the apply left them. */
    private static Restoring withSecrets(Done done, Wish wish, Map<GroupId, Change.Wording> wordings,
            Function<SecretReference, Outcome<Secret>> secrets) {
        Map<String, Secret> back = new LinkedHashMap<>();
        Set<String> forgotten = new TreeSet<>();
        done.secretsAfter().forEach((id, left) -> {
            Optional<Secret> is = secrets.apply(SecretReference.secret(id)).result();
            if (is.equals(left)) {
                done.secretsBefore().get(id).ifPresentOrElse(old -> back.put(id, old), () -> forgotten.add(id));
            }
        });
        return new Restoring(new Wish(wish.put(), wish.removed(), back, forgotten, wish.locations()), wordings);
    }
}
