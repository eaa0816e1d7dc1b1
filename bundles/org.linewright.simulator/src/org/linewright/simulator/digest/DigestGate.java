package org.linewright.simulator.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.linewright.simulator.Account;
import org.linewright.simulator.DigestAlgorithm;
import org.linewright.simulator.PbxSettings.Authentication;

/** Knows whether a request comes from the account it speaks of. Thread: any. */
public final class DigestGate {

    private final Nonces nonces;

    public DigestGate(LongSupplier nanos, RandomGenerator random) {
        this.nonces = new Nonces(nanos, random);
    }

    /** Judges the credentials of a request. A right one uses up its nonce count. */
    public Verdict verdict(String method, List<Credentials> offered, Account account, Authentication rules) {
        Optional<Credentials> mine = offered.stream().filter(one -> fits(one, account, rules)).findFirst();
        if (mine.isEmpty()) {
            return Verdict.MISSING;
        }
        Credentials credentials = mine.orElseThrow();
        boolean itself = credentials.username().equals(account.id().name())
                && credentials.prove(method, account.password());
        if (!itself) {
            return Verdict.WRONG;
        }
        return nonces.use(credentials.nonce(), credentials.username(), credentials.count(), rules.nonceLifetime())
                ? Verdict.RIGHT
                : Verdict.STALE;
    }

    /** The challenges for this account, one of each algorithm, best first (RFC 8760 §2.3), with one new nonce. */
    public List<String> challenges(Account account, Authentication rules, boolean stale) {
        String nonce = nonces.next();
        String realm = rules.realmOf(account.id().domain());
        return rules.algorithms()
                .stream()
                .map(algorithm -> "Digest realm=\"" + realm + "\", nonce=\"" + nonce + "\", qop=\"auth\", algorithm="
                        + algorithm.word() + (stale ? ", stale=true" : ""))
                .toList();
    }

    private static boolean fits(Credentials offered, Account account, Authentication rules) {
        return offered.realm().equals(rules.realmOf(account.id().domain()))
                && DigestAlgorithm.of(offered.algorithm()).filter(rules.algorithms()::contains).isPresent()
                && (offered.qop().isEmpty() || offered.qop().equals("auth"));
    }
}
