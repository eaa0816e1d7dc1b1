package org.linewright.simulator;

import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;

/**
 * The domains of the PBX and their accounts. May be changed while the PBX runs; a change counts from the next request
 * on. Thread: any. Nothing here blocks.
 */
public final class Accounts {

    private static final Pattern DOMAIN = Pattern
            .compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}\\]");
    private static final Optional<InetSocketAddress> NOBODY = Optional.empty();

    private final Surroundings surroundings;
    private final Supplier<PbxSettings> settings;
    private final EventLog log;
    private final Consumer<AccountId> removed;
    private final GeneratedPassword password;
    private final Set<String> domains = ConcurrentHashMap.newKeySet();
    private final Map<AccountId, Account> accounts = new ConcurrentHashMap<>();

    Accounts(Surroundings surroundings, Supplier<PbxSettings> settings, EventLog log, Consumer<AccountId> removed) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.log = log;
        this.removed = removed;
        this.password = new GeneratedPassword(surroundings.random());
    }

    /** Sets up a domain; done as well when it is there already. Answers its name in lower case. */
    public Outcome<String> open(String domain) {
        String name = new AccountId(domain, "").domain();
        if (!DOMAIN.matcher(name).matches()) {
            return Outcome.refused(SimulatorTrouble.DOMAIN_FORM.about(domain));
        }
        if (domains.add(name)) {
            log.note(Optional.empty(), NOBODY, EventKind.DOMAIN_OPENED, name);
        }
        return Outcome.done(name);
    }

    /** Whether the PBX is responsible for this domain, in any case. */
    public boolean serves(String domain) {
        return domains.contains(new AccountId(domain, "").domain());
    }

    public Set<String> domains() {
        return new TreeSet<>(domains);
    }

    public Optional<Account> account(AccountId id) {
        return Optional.ofNullable(accounts.get(id)); // framework-driven null
    }

    /** Every account, by domain and name. */
    public List<Account> all() {
        return accounts.values()
                .stream()
                .sorted(Comparator.comparing((Account account) -> account.id().domain())
                        .thenComparing(account -> account.id().name()))
                .toList();
    }

    /**
     * Adds an account; every field that is wrong is named. An empty password is replaced by a strong one.
     *
     * @return the account as it is now, with its password and the time of it
     */
    public synchronized Outcome<Account> add(Account draft) {
        List<Trouble> troubles = check().added(draft);
        return troubles.isEmpty() ? kept(withPassword(draft), EventKind.ACCOUNT_ADDED) : Outcome.refused(troubles);
    }

    /**
     * Changes an account that is there; its bindings stay. An empty password is replaced by a new one, an other one
     * gets the time of the change.
     */
    public synchronized Outcome<Account> change(Account account) {
        List<Trouble> troubles = check().changed(account);
        if (!troubles.isEmpty()) {
            return Outcome.refused(troubles);
        }
        Optional<Account> before = account(account.id());
        boolean same = before.map(Account::password).equals(Optional.of(account.password()));
        Account after = same
                ? account.withPasswordChanged(before.orElseThrow().passwordChanged())
                : withPassword(account);
        return kept(after, EventKind.ACCOUNT_CHANGED);
    }

    /** Removes an account and its bindings; does nothing when there is none. */
    public synchronized void remove(AccountId id) {
        if (account(id).isPresent()) {
            accounts.remove(id);
            removed.accept(id);
            log.note(Optional.of(id), NOBODY, EventKind.ACCOUNT_REMOVED, id);
        }
    }

    private Outcome<Account> kept(Account account, EventKind kind) {
        accounts.put(account.id(), account);
        log.note(Optional.of(account.id()), NOBODY, kind, account.id());
        return Outcome.done(account);
    }

    private Account withPassword(Account account) {
        boolean given = !account.password().reveal().isEmpty();
        return (given ? account : account.withPassword(password.next()))
                .withPasswordChanged(surroundings.clock().instant());
    }

    private AccountCheck check() {
        return new AccountCheck(domains, accounts.keySet(), settings.get().uniqueness());
    }
}
