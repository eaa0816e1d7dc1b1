package org.linewright.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.linewright.core.Outcome;

/** Who is signed in to the teams that his account is in. Thread: any; never blocks. */
public final class Teams {

    private record Membership(AccountId account, String team) {
    }

    private final Accounts accounts;
    private final Supplier<PbxSettings> settings;
    private final EventLog log;
    private final Map<Membership, Boolean> signed = new ConcurrentHashMap<>();

    Teams(Accounts accounts, Supplier<PbxSettings> settings, EventLog log) {
        this.accounts = accounts;
        this.settings = settings;
        this.log = log;
    }

    /** The names of all members of a team. */
    public List<String> members(String domain, String team) {
        return accounts.all()
                .stream()
                .filter(account -> account.id().domain().equals(domain) && account.teams().contains(team))
                .map(account -> account.id().name())
                .toList();
    }

    /** The names of those who are signed in. */
    public List<String> present(String domain, String team) {
        return members(domain, team).stream().filter(name -> in(new Membership(new AccountId(domain, name), team)))
                .toList();
    }

    Map<String, Map<String, Boolean>> of(String domain) {
        Map<String, Map<String, Boolean>> all = new TreeMap<>();
        for (Account account : accounts.all()) {
            if (account.id().domain().equals(domain)) {
                account.teams().forEach(team -> all.computeIfAbsent(team, name -> new TreeMap<>())
                        .put(account.id().name(), in(new Membership(account.id(), team))));
            }
        }
        return all;
    }

    synchronized Outcome<Boolean> sign(AccountId account, String team, boolean in) {
        if (accounts.account(account).filter(one -> one.teams().contains(team)).isEmpty()) {
            return Outcome.refused(SimulatorTrouble.NO_MEMBER.about(account.name(), team));
        }
        boolean last = present(account.domain(), team).equals(List.of(account.name()));
        if (!in && last && settings.get().calls().features().team().lastStays()) {
            return Outcome.refused(SimulatorTrouble.LAST_MEMBER.about(account.name(), team));
        }
        signed.put(new Membership(account, team), in);
        log.note(Optional.of(account), Optional.empty(), in ? EventKind.SIGNED_IN : EventKind.SIGNED_OUT,
                account.name(), team);
        return Outcome.done(in);
    }

    /** Who has signed in or out. */
    synchronized Map<AccountId, Map<String, Boolean>> signed() {
        Map<AccountId, Map<String, Boolean>> all = new HashMap<>();
        signed.forEach((one, in) -> all.computeIfAbsent(one.account(), account -> new TreeMap<>())
                .put(one.team(), in));
        return all;
    }

    /** As it was before. */
    synchronized void remember(Map<AccountId, Map<String, Boolean>> before) {
        before.forEach((account, teams) -> teams.forEach((team, in) -> signed.put(new Membership(account, team), in)));
    }

    /** Nothing is left of an account that is gone. */
    void forget(AccountId account) {
        signed.keySet().removeIf(one -> one.account().equals(account));
    }

    private boolean in(Membership membership) {
        return signed.getOrDefault(membership, settings.get().calls().features().team().begins());
    }
}
