package org.linewright.simulator.registrar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Binding;
import org.linewright.simulator.EventKind;

/** The bindings of every account. What has run out is gone for everybody who looks. Thread: any. */
public final class Bindings {

    private final LongSupplier nanos;
    private final Journal journal;
    private final Map<AccountId, List<Bound>> table = new HashMap<>();

    public Bindings(LongSupplier nanos, Journal journal) {
        this.nanos = nanos;
        this.journal = journal;
    }

    /** The bindings of one account, the oldest first. */
    public synchronized List<Binding> of(AccountId account) {
        long now = nanos.getAsLong();
        return alive(account, now).stream().map(bound -> bound.seen(account, now)).toList();
    }

    /** Every binding, by domain and account. */
    public synchronized List<Binding> all() {
        List<AccountId> accounts = new ArrayList<>(table.keySet());
        accounts.sort(Comparator.comparing(AccountId::domain).thenComparing(AccountId::name));
        return accounts.stream().flatMap(account -> of(account).stream()).toList();
    }

    /** Drops the bindings of an account without a word. */
    public synchronized void forget(AccountId account) {
        table.remove(account);
    }

    /** The Contacts of a 200 OK. */
    synchronized List<String> contacts(AccountId account) {
        long now = nanos.getAsLong();
        return alive(account, now).stream().map(bound -> bound.contact(now)).toList();
    }

    /** Changes the bindings of an account in one step, when that is judged to be done. */
    synchronized Rebinding.Judgement change(Register request, Function<List<Bound>, Rebinding> change) {
        Rebinding rebinding = change.apply(alive(request.account(), nanos.getAsLong()));
        if (rebinding.judgement() == Rebinding.Judgement.DONE) {
            put(request.account(), rebinding.bindings());
            rebinding.notes()
                    .forEach(note -> journal.note(Optional.of(request.account()), Optional.of(request.source()),
                            note.kind(), note.about().toArray()));
        }
        return rebinding.judgement();
    }

    private List<Bound> alive(AccountId account, long now) {
        List<Bound> known = table.getOrDefault(account, List.of());
        List<Bound> alive = known.stream().filter(bound -> bound.alive(now)).toList();
        if (alive.size() < known.size()) {
            put(account, alive);
            known.stream()
                    .filter(bound -> !bound.alive(now))
                    .forEach(bound -> journal.note(Optional.of(account), Optional.of(bound.source()),
                            EventKind.EXPIRED, bound.uri().text()));
        }
        return alive;
    }

    private void put(AccountId account, List<Bound> bindings) {
        if (bindings.isEmpty()) {
            table.remove(account);
        } else {
            table.put(account, bindings);
        }
    }
}
