package org.linewright.operations.internal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.operations.ChangeSet;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.operations.internal.Done.Side;
import org.linewright.store.Change;
import org.linewright.store.ConfigurationStore;
import org.linewright.store.Snapshot;

/** The last applies of this process, and the plans to undo them that somebody may apply. */
final class History {

    private static final int MOST = 20;

    private final ConfigurationStore store;
    private final Planning planning;
    private final Deque<Done> done = new ArrayDeque<>();
    private final Map<String, Restoring> planned = new LinkedHashMap<>();
    private long counter;

    History(ConfigurationStore store, Planning planning) {
        this.store = store;
        this.planning = planning;
    }

    synchronized List<ChangeSet> sets() {
        return done.stream().map(Done::set).toList();
    }

    Outcome<Plan> undo(String id) {
        Optional<Done> found = done(id);
        return found.isEmpty()
                ? Outcome.refused(OperationTrouble.UNDO_UNKNOWN.about())
                : store.load().then(snapshot -> undo(found.get(), snapshot));
    }

    private synchronized Optional<Done> done(String id) {
        return done.stream().filter(one -> one.set().id().equals(id)).findFirst();
    }

    /** What an apply of this plan commits: for an undo the very texts, for anything else the wish. */
    synchronized Change change(Plan plan) {
        Wish wish = plan.wish();
        return Optional.ofNullable(planned.get(plan.fingerprint())) // framework-driven null
                .filter(restoring -> restoring.wish().equals(wish))
                .map(Restoring::change)
                .orElseGet(() -> Restoring.plain(wish, store::wording));
    }

    /** Commits, and remembers how to undo it. */
    Outcome<Snapshot> commit(Plan plan, Configuration before, Change change, Instant at) {
        Set<GroupId> ids = new TreeSet<>(change.put().keySet());
        ids.addAll(change.removed());
        Set<LocationId> places = new TreeSet<>(change.locations().put().keySet());
        places.addAll(change.locations().removed());
        Map<GroupId, Side<LineGroup>> was = sides(ids, before);
        Map<LocationId, Side<Location>> stood = locations(places, before);
        Map<String, Optional<Secret>> left = new HashMap<>();
        change.secretsPut().forEach((id, secret) -> left.put(id, Optional.of(secret)));
        change.secretsRemoved().forEach(id -> left.put(id, Optional.empty()));
        Map<String, Optional<Secret>> secrets = new HashMap<>();
        left.keySet().forEach(id -> secrets.put(id, store.secret(SecretReference.secret(id)).result()));
        return store.commit(change, plan.base()).map(after -> {
            if (!ids.isEmpty() || !places.isEmpty() || !secrets.isEmpty() || !plan.defaults().isEmpty()) {
                ChangeSet set = new ChangeSet(plan.fingerprint() + "-" + next(), at, plan.changes(), plan.locations(),
                        plan.defaults());
                remember(new Done(set, was, sides(ids, after.configuration()), stood,
                        locations(places, after.configuration()), secrets, left, before.defaults(),
                        after.configuration().defaults()));
            }
            return after;
        });
    }

    private synchronized long next() {
        return ++counter;
    }

    private synchronized void remember(Done one) {
        done.addFirst(one);
        planned.clear(); // their base is gone
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    private Outcome<Plan> undo(Done one, Snapshot snapshot) {
        return Restoring.of(one, snapshot.configuration(), store::secret)
                .then(restoring -> planning.plan(restoring.wish(), snapshot).map(plan -> remembered(plan, restoring)));
    }

    private synchronized Plan remembered(Plan plan, Restoring restoring) {
        planned.put(plan.fingerprint(), restoring);
        return plan;
    }

    private Map<LocationId, Side<Location>> locations(Set<LocationId> ids, Configuration configuration) {
        Map<LocationId, Side<Location>> sides = new HashMap<>();
        ids.forEach(id -> sides.put(id, new Side<>(configuration.location(id), store.wording(id).orElse(""))));
        return sides;
    }

    private Map<GroupId, Side<LineGroup>> sides(Set<GroupId> ids, Configuration configuration) {
        Map<GroupId, Side<LineGroup>> sides = new HashMap<>();
        ids.forEach(id -> sides.put(id, new Side<>(configuration.group(id), store.wording(id).orElse(""))));
        return sides;
    }
}
