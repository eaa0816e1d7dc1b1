package org.linewright.headless.conformance;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.lines.LinesTrouble;
import org.linewright.pbx.NameLaw;

/**
 * A PBX that a driver is tried at, with accounts that nobody else uses.
 *
 * @param group the driver's draft, with the accounts as its lines
 * @param passwords by the names under which the lines keep them
 * @param from the local address; empty takes the one that routes to the PBX
 */
public record LivePbx(LineGroup group, Map<String, Secret> passwords, Optional<InetAddress> from) {

    private static final List<String> STRANGERS = List.of("no-such-account", "nosuchaccount", "99887766", "998877",
            "9988", "998", "99");

    public LivePbx {
        passwords = Map.copyOf(passwords);
    }

    public List<Line> accounts() {
        return group.lines();
    }

    /** A name that nobody has, also a number where the names are numbers; empty when the law allows none of those we know. */
    public Optional<String> stranger(NameLaw names) {
        return STRANGERS.stream()
                .filter(name -> names.broken(List.of(name)).isEmpty())
                .filter(name -> accounts().stream().noneMatch(line -> line.user().equals(name)))
                .findFirst();
    }

    Secret password(Line line) {
        return secret(line.password().of(line.user())).result().orElse(new Secret(""));
    }

    public Outcome<Secret> secret(SecretReference reference) {
        return reference.kept().flatMap(name -> Optional.ofNullable(passwords.get(name))) // framework-driven null
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(LinesTrouble.INCOMPLETE.about()));
    }

    /** The same accounts, asked for this long an interval. */
    LineGroup every(Duration interval, Duration keepAlive) {
        Registrar old = group.registrar();
        return group.withRegistrar(old.withReregister(interval)
                .withKeepAlive(new KeepAlive(old.keepAlive().method(), keepAlive)));
    }
}
