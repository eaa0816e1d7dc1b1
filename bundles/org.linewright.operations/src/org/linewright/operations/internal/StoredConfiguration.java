package org.linewright.operations.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.Timers;
import org.linewright.lines.LineEngine;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Plan;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.store.Change;
import org.linewright.store.ConfigurationStore;
import org.linewright.store.Snapshot;

/** The verbs over one store, and the lines that run from it. */
final class StoredConfiguration implements OpenConfiguration {

    private static final SecretReference TOKENS = SecretReference.secret("linewright/contact-tokens");

    private final ConfigurationStore store;
    private final Roster roster;
    private final LineEngine engine;
    private final InstantSource clock;
    private Optional<Lines> lines = Optional.empty();

    StoredConfiguration(ConfigurationStore store, Roster roster, LineEngine engine, InstantSource clock) {
        this.store = store;
        this.roster = roster;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Outcome<Current> current() {
        return store.load().map(StoredConfiguration::current);
    }

    @Override
    public Outcome<Plan> plan(Wish wish) {
        return store.load().then(snapshot -> planned(wish, snapshot));
    }

    @Override
    public synchronized Outcome<Current> apply(Plan plan) {
        Outcome<Plan> again = plan(plan.wish());
        if (again.result().filter(now -> now.fingerprint().equals(plan.fingerprint())).isEmpty()) {
            return again.isDone()
                    ? Outcome.refused(OperationTrouble.CHANGED_SINCE.about())
                    : Outcome.refused(again.troubles());
        }
        Wish wish = plan.wish();
        Change change = new Change(wish.put(), wish.removed(), wish.secrets(), Set.of());
        return store.commit(change, plan.base()).map(StoredConfiguration::current).then(this::moved);
    }

    @Override
    public Outcome<Secret> secret(SecretReference reference) {
        return store.secret(reference);
    }

    @Override
    public synchronized Outcome<Lines> run(LinesOptions options, Timers timers) {
        if (lines.isPresent()) {
            return Outcome.refused(OperationTrouble.RUNNING.about());
        }
        return current().then(current -> current.readOnly()
                ? Outcome.refused(OperationTrouble.HELD.about())
                : engine.start(withTokens(options, current), timers, clock).then(started -> {
                    lines = Optional.of(started);
                    return moved(current).then(done -> Outcome.done(started, done.troubles()));
                }));
    }

    @Override
    public synchronized Optional<Lines> lines() {
        return lines;
    }

    @Override
    public synchronized void close() {
        lines.ifPresent(Lines::close);
        lines = Optional.empty();
        store.close();
    }

    /** The key of the Contact tokens is kept with the secrets, so that a line knows its own Contacts after a restart. */
    private LinesOptions withTokens(LinesOptions options, Current current) {
        if (options.tokenKey().isPresent()) {
            return options;
        }
        Optional<Secret> kept = store.secret(TOKENS).result();
        Secret key = kept.orElseGet(StoredConfiguration::freshKey);
        if (kept.isEmpty()) {
            store.commit(Change.NONE.putSecret(TOKENS.name(), key), current.version());
        }
        return options.withTokenKey(key.reveal().getBytes(StandardCharsets.UTF_8));
    }

    private static Secret freshKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    private Outcome<Current> moved(Current current) {
        lines.ifPresent(running -> running.want(current.configuration().groups().values(), store::secret));
        return Outcome.done(current);
    }

    private Outcome<Plan> planned(Wish wish, Snapshot snapshot) {
        Configuration before = snapshot.configuration();
        List<Trouble> troubles = new Judgement(roster, before, wish, store::secret).troubles();
        Plan plan = new Plan(snapshot.version(), wish,
                new Differences(roster, before, wish.applied(before)).changes(),
                troubles.stream().filter(trouble -> !trouble.severe()).toList(), fingerprint(snapshot.version(), wish));
        return Outcome.judged(plan, troubles);
    }

    private static Current current(Snapshot snapshot) {
        List<Trouble> troubles = new ArrayList<>();
        snapshot.broken().forEach(file -> troubles.addAll(file.troubles()));
        return new Current(snapshot.configuration(), snapshot.version(), snapshot.readOnly(), troubles);
    }

    private static String fingerprint(String base, Wish wish) {
        String all = base + "\n" + wish.put() + "\n" + wish.removed() + "\n" + wish.secrets().keySet();
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java lacks SHA-256", missing);
        }
    }
}
