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
import org.linewright.core.line.Defaults;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.LocationId;
import org.linewright.operations.MergedGroup;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Wish;
import org.linewright.operations.internal.DefaultsDifferences.Place;
import org.linewright.operations.internal.Done.Side;
import org.linewright.store.Change;
import org.linewright.store.LocationChanges;

/**
 * What brings back what was before an apply.
 *
 * @param wish the groups and secrets
 * @param wordings the texts of group files that nobody touched since
 * @param places the same of location files
 */
record Restoring(Wish wish, Map<GroupId, Change.Wording> wordings, Map<LocationId, Change.Wording> places) {

    /** Refused when something that was changed since cannot be kept beside it. */
    static Outcome<Restoring> of(Done done, Configuration now,
            Function<SecretReference, Outcome<Secret>> secrets) {
        Map<GroupId, LineGroup> put = new TreeMap<>();
        Set<GroupId> removed = new TreeSet<>();
        Map<GroupId, Change.Wording> wordings = new TreeMap<>();
        List<Trouble> troubles = new ArrayList<>();
        done.before().forEach((id, before) -> {
            Side<LineGroup> after = done.after().get(id);
            Optional<LineGroup> is = now.group(id);
            if (is.equals(after.thing())) {
                before.thing().ifPresent(group -> {
                    put.put(id, group);
                    wordings.put(id, new Change.Wording(after.text(), before.text()));
                });
            } else if (!is.equals(before.thing())) {
                merged(id, before, after, is).result().ifPresentOrElse(group -> put.put(id, group),
                        () -> troubles.addAll(merged(id, before, after, is).troubles()));
            }
            if (before.thing().isEmpty() && is.equals(after.thing())) {
                removed.add(id);
            }
        });
        put.entrySet().removeIf(entry -> now.group(entry.getKey()).filter(entry.getValue()::equals).isPresent());
        RestoredLocations locations = RestoredLocations.of(done, now, troubles);
        Defaults usual = usual(done, now.defaults(), troubles);
        Wish groups = new Wish(put, removed, Map.of()).with(locations.wish());
        Wish wish = usual.equals(now.defaults()) ? groups : groups.with(usual);
        return troubles.isEmpty()
                ? Outcome.done(new Restoring(withSecrets(done, wish, secrets), wordings, locations.wordings()))
                : Outcome.refused(troubles);
    }

    Change change() {
        Change change = plain(wish, places);
        for (LineGroup group : wish.put().values()) {
            if (wordings.containsKey(group.id())) {
                change = change.putWorded(group, wordings.get(group.id()));
            }
        }
        return change;
    }

    /**
     * What a wish commits, in our words but for the texts of locations that somebody wrote.
     *
     * @param now the text that a location's file has
     */
    static Change plain(Wish wish, Function<LocationId, Optional<String>> now) {
        Map<LocationId, Change.Wording> places = new TreeMap<>();
        wish.locations().texts().forEach((id, text) -> places.put(id,
                new Change.Wording(now.apply(id).orElse(""), text)));
        return plain(wish, places);
    }

    private static Change plain(Wish wish, Map<LocationId, Change.Wording> places) {
        return new Change(wish.put(), wish.removed(), wish.secrets(), wish.forgotten(), Map.of(),
                new LocationChanges(wish.locations().put(), wish.locations().removed(), places), Optional.empty(),
                wish.defaults());
    }

    /** What was usual before, where nobody has said something else since. */
    private static Defaults usual(Done done, Defaults now, List<Trouble> troubles) {
        Defaults back = now;
        for (Place place : Place.differing(done.usualBefore(), done.usualAfter())) {
            Optional<String> was = place.in(done.usualBefore());
            Optional<String> is = place.in(now);
            if (is.equals(place.in(done.usualAfter()))) {
                back = back.with(place.driver(), place.key(), was);
            } else if (!is.equals(was)) {
                troubles.add(OperationTrouble.USUAL_CHANGED.about(place.key(), is.orElse("–"), was.orElse("–")));
            }
        }
        return back;
    }

    private static Outcome<LineGroup> merged(GroupId id, Side<LineGroup> before, Side<LineGroup> after,
            Optional<LineGroup> is) {
        if (before.thing().isEmpty() || after.thing().isEmpty() || is.isEmpty()) {
            return Outcome.refused(OperationTrouble.UNDO_GONE.about(id));
        }
        MergedGroup merged = MergedGroup.of(after.thing().get(), is.get(), before.thing().get());
        return merged.conflicts().isEmpty()
                ? Outcome.done(merged.group())
                : Outcome.refused(merged.conflicts()
                        .stream()
                        .map(one -> OperationTrouble.UNDO_CHANGED
                                .about(one.label(), is.get().name(), one.theirs(), one.mine()).at(one.key()))
                        .toList());
    }

    /** Only secrets that are still as the apply left them. */
    private static Wish withSecrets(Done done, Wish wish, Function<SecretReference, Outcome<Secret>> secrets) {
        Map<String, Secret> back = new LinkedHashMap<>();
        Set<String> forgotten = new TreeSet<>();
        done.secretsAfter().forEach((id, left) -> {
            Optional<Secret> is = secrets.apply(SecretReference.secret(id)).result();
            if (is.equals(left)) {
                done.secretsBefore().get(id).ifPresentOrElse(old -> back.put(id, old), () -> forgotten.add(id));
            }
        });
        return new Wish(wish.put(), wish.removed(), back, forgotten, wish.locations(), wish.migrating(),
                wish.defaults());
    }
}
