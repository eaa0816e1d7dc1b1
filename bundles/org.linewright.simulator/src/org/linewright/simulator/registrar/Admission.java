package org.linewright.simulator.registrar;

import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.simulator.Account;
import org.linewright.simulator.Accounts;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.Fault;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.PbxSettings.UnknownAccount;
import org.linewright.simulator.PbxSettings.WrongPassword;
import org.linewright.simulator.digest.DigestGate;
import org.linewright.simulator.digest.Verdict;

/** Knows who gets in, and asks for the password. Thread: any; never blocks. */
public final class Admission {

    /** How a request is challenged. */
    public enum Challenge {
        /** By the registrar itself (RFC 3261 §22.2). */
        REGISTRAR(401, "WWW-Authenticate"),
        /** On the way to somebody else (RFC 3261 §22.3). */
        PROXY(407, "Proxy-Authenticate");

        private final int status;
        private final String header;

        Challenge(int status, String header) {
            this.status = status;
            this.header = header;
        }
    }

    private final Accounts accounts;
    private final DigestGate gate;
    private final Supplier<PbxSettings> settings;
    private final Supplier<Fault> fault;
    private final Journal journal;

    public Admission(Accounts accounts, DigestGate gate, Supplier<PbxSettings> settings, Supplier<Fault> fault,
            Journal journal) {
        this.accounts = accounts;
        this.gate = gate;
        this.settings = settings;
        this.fault = fault;
        this.journal = journal;
    }

    /** The refusal or the challenge; empty when it is the account itself. Right credentials are used up by that. */
    public Optional<Answer> refusal(Claim claim, Challenge challenge) {
        Optional<Account> account = accounts.account(claim.account());
        if (account.isEmpty()) {
            note(claim, EventKind.UNKNOWN_ACCOUNT, claim.account());
            return Optional.of(unknown(challenge));
        }
        if (!account.orElseThrow().allows(claim.source().getAddress())) {
            note(claim, EventKind.ADDRESS_REFUSED, claim.source().getAddress().getHostAddress());
            return Optional.of(Answer.of(403));
        }
        return unproved(account.orElseThrow(), claim, challenge);
    }

    private Answer unknown(Challenge challenge) {
        boolean notFound = challenge == Challenge.REGISTRAR // a caller's 404 would be about whom he calls
                && settings.get().authentication().unknownAccount() == UnknownAccount.NOT_FOUND;
        return Answer.of(notFound ? 404 : 403);
    }

    private Optional<Answer> unproved(Account account, Claim claim, Challenge challenge) {
        PbxSettings.Authentication rules = settings.get().authentication();
        boolean endless = challenge == Challenge.REGISTRAR && fault.get() instanceof Fault.EndlessChallenge;
        Verdict verdict = endless
                ? Verdict.MISSING
                : gate.verdict(claim.method(), claim.credentials(), account, rules);
        return switch (verdict) {
            case MISSING -> Optional.of(challenged(account, challenge, false));
            case STALE -> {
                note(claim, EventKind.STALE_NONCE);
                yield Optional.of(challenged(account, challenge, true));
            }
            case WRONG -> {
                note(claim, EventKind.WRONG_PASSWORD);
                yield Optional.of(rules.wrongPassword() == WrongPassword.FORBIDDEN
                        ? Answer.of(403)
                        : challenged(account, challenge, false));
            }
            case RIGHT -> Optional.empty();
        };
    }

    private Answer challenged(Account account, Challenge challenge, boolean stale) {
        return Answer.of(challenge.status)
                .with(challenge.header, gate.challenges(account, settings.get().authentication(), stale));
    }

    private void note(Claim claim, EventKind kind, Object... about) {
        journal.note(Optional.of(claim.account()), Optional.of(claim.source()), kind, about);
    }
}
