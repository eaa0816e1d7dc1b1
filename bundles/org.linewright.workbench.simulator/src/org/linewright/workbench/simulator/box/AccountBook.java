package org.linewright.workbench.simulator.box;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.simulator.setup.AccountField;

/**
 * The accounts over starts and stops: how they read among the preferences, their passwords where these are kept.
 * {@link #drafts} for any thread and quick, all else by one thread at a time; it may wait for the disk.
 */
final class AccountBook {

    private final Memory memory;
    private final Passwords passwords;
    private final Map<AccountId, AccountDraft> drafts = new ConcurrentSkipListMap<>(
            Comparator.comparing(AccountId::domain)
                    .thenComparing(id -> id.name().length()) // 22 before 100
                    .thenComparing(AccountId::name));
    private final Map<AccountId, Secret> known = new LinkedHashMap<>();

    AccountBook(Memory memory, Passwords passwords) {
        this.memory = memory;
        this.passwords = passwords;
        memory.accounts().forEach(draft -> drafts.put(draft.id(), draft));
    }

    List<AccountDraft> drafts() {
        return List.copyOf(drafts.values());
    }

    /** Whether the passwords can be read now. */
    boolean readable() {
        return passwords.reachable();
    }

    /** Reads the passwords that it does not know yet, and forgets those that an earlier end left behind. */
    void read() {
        known.putAll(passwords.kept(drafts.keySet().stream().filter(id -> !known.containsKey(id)).toList()));
        forget();
    }

    /** The accounts; one whose password is lost has an empty one. */
    List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        drafts.forEach((id, draft) -> draft.account(known.getOrDefault(id, new Secret("")))
                .result()
                .ifPresent(accounts::add));
        return accounts;
    }

    /** @return what could not be kept */
    List<Trouble> put(Collection<Account> accounts) {
        Map<AccountId, Secret> fresh = new LinkedHashMap<>();
        List<AccountDraft> put = new ArrayList<>();
        for (Account account : accounts) {
            boolean samePassword = account.password().equals(known.get(account.id()));
            if (!samePassword) {
                fresh.put(account.id(), account.password());
            }
            put.add(draft(account, samePassword));
        }
        put.forEach(draft -> drafts.put(draft.id(), draft));
        memory.put(put);
        known.putAll(fresh);
        return fresh.isEmpty() ? List.of() : passwords.keep(fresh);
    }

    /** Whatever happens meanwhile, the passwords go with the accounts: now, or when they are read next. */
    void remove(Collection<AccountId> ids) {
        memory.remove(ids);
        drafts.keySet().removeAll(ids);
        known.keySet().removeAll(ids);
        forget();
    }

    private void forget() {
        List<AccountId> gone = memory.removed();
        if (!gone.isEmpty() && passwords.forget(gone)) {
            memory.forgotten(gone);
        }
    }

    /** The PBX says anew when a password was changed each time it starts; the first time counts. */
    private AccountDraft draft(Account account, boolean samePassword) {
        AccountDraft draft = AccountDraft.of(account);
        return Optional.ofNullable(drafts.get(account.id())) // framework-driven null
                .filter(before -> samePassword)
                .map(before -> draft.with(AccountField.PASSWORD_CHANGED, before.word(AccountField.PASSWORD_CHANGED)))
                .orElse(draft);
    }
}
