package org.linewright.sip.client;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linewright.sip.ClientAccount;
import org.linewright.sip.DigestAlgorithm;
import org.linewright.sip.digest.Credentials;
import org.linewright.sip.digest.Shown;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Uri;

/** Lets nobody through but who proves an account of ours (RFC 7616 §3.4, RFC 8760); who does not know it learns nothing. */
final class Gate {

    /** What the gate says. */
    sealed interface Verdict {

        /** He is the one. */
        record Proven(ClientAccount account) implements Verdict {
        }

        /** He has to prove it: 401 with these. */
        record Asked(Headers challenges) implements Verdict {
        }

        /** He did not, or is not listened to for this long. */
        record Refused(Optional<Duration> pause) implements Verdict {
        }
    }

    private static final List<DigestAlgorithm> OFFERED = List.of(DigestAlgorithm.SHA_256, DigestAlgorithm.MD5);
    /** These give up at a challenge that they do not know instead of looking for the next. */
    private static final Pattern MD5_ALONE = Pattern.compile("(?i)baresip v?[012]\\..*");
    private static final int LONGEST_NAME = 64;

    private final Nonces nonces;
    private final Failures failures;
    private volatile Accounts accounts = Accounts.NONE;

    Gate(Nonces nonces, Failures failures) {
        this.nonces = nonces;
        this.failures = failures;
    }

    void allow(Accounts allowed) {
        accounts = allowed;
    }

    /** @param source where the request came from */
    Verdict judge(Request request, InetAddress source) {
        String domain = Uri.of(request.from().uri()).map(Uri::host).orElse("");
        String realm = accounts.realm(domain);
        Optional<Shown> shown = request.headers().all("Authorization").stream()
                .flatMap(value -> Shown.of(value).stream())
                .filter(one -> one.realm().equals(realm) && OFFERED.contains(one.algorithm()))
                .findFirst();
        if (shown.isEmpty() || !nonces.ours(shown.get().nonce(), realm)) {
            return asked(request, realm, false);
        }
        String user = shown.get().user().length() > LONGEST_NAME ? "" : shown.get().user();
        Optional<Duration> pause = failures.pause(source, user);
        if (pause.isPresent()) {
            return new Verdict.Refused(pause);
        }
        Optional<ClientAccount> account = proven(shown.get(), request, domain);
        if (account.isEmpty()) {
            failures.failed(source, user);
            return new Verdict.Refused(failures.pause(source, user));
        }
        if (!nonces.use(shown.get().nonce(), shown.get().count())) {
            return asked(request, realm, true);
        }
        failures.succeeded(source, user);
        return new Verdict.Proven(account.get());
    }

    private Optional<ClientAccount> proven(Shown shown, Request request, String domain) {
        boolean meant = Uri.of(shown.uri()).flatMap(uri -> Uri.of(request.uri()).filter(
                other -> uri.user().equals(other.user()) && uri.host().equalsIgnoreCase(other.host()))).isPresent();
        return accounts.find(shown.user(), domain)
                .filter(account -> meant && account.password().get()
                        .filter(password -> shown.proves(new Credentials(shown.user(), password), request.method()))
                        .isPresent());
    }

    private Verdict asked(Request request, String realm, boolean stale) {
        Headers challenges = Headers.NONE;
        boolean simple = request.headers().first("User-Agent").filter(MD5_ALONE.asMatchPredicate()).isPresent();
        for (DigestAlgorithm algorithm : simple ? List.of(DigestAlgorithm.MD5) : OFFERED) { // RFC 8760 §2.4: the best first
            challenges = challenges.with("WWW-Authenticate",
                    "Digest realm=\"%s\", nonce=\"%s\", algorithm=%s, qop=\"auth\"%s".formatted(
                            realm, nonces.fresh(realm), algorithm.token(), stale ? ", stale=true" : ""));
        }
        return new Verdict.Asked(challenges);
    }
}
