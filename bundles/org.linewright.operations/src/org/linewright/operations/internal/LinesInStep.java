package org.linewright.operations.internal;

import java.net.InetAddress;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.Timers;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.TrialWish;
import org.linewright.operations.Current;
import org.linewright.operations.OperationTrouble;
import org.linewright.store.ConfigurationStore;

/**
 * The lines that run from a configuration, in step with it. Changed by one thread at a time; {@link #lines},
 * {@link #followed} and {@link #trial} are for any.
 */
final class LinesInStep {

    /** What runs, what of each group, from where, and which version it follows. */
    private record Running(Lines lines, UnaryOperator<LineGroup> chosen, Optional<InetAddress> from, String version) {
    }

    private static final Set<LineState> WITHOUT = EnumSet.of(LineState.RETRYING, LineState.REFUSED);

    private final ConfigurationStore store;
    private final Site site;
    private final MessageWaiting messages;
    private final Map<SecretReference, Secret> departing = new ConcurrentHashMap<>();
    private volatile Optional<Running> running = Optional.empty();

    LinesInStep(ConfigurationStore store, Site site) {
        this.store = store;
        this.site = site;
        this.messages = new MessageWaiting(site.roster());
    }

    /** Starts them; refused when they run, and when the configuration is somebody else's. */
    Outcome<Lines> start(UnaryOperator<LineGroup> chosen, LinesOptions options, Timers timers, Current current) {
        if (running.isPresent()) {
            return Outcome.refused(OperationTrouble.RUNNING.about());
        }
        return current.readOnly()
                ? Outcome.refused(OperationTrouble.HELD.about())
                : site.engine()
                        .start(messages.in(new ContactTokens(store).in(options, current)), timers, site.clock())
                        .map(started -> {
                            running = Optional.of(new Running(started, chosen, options.address(), ""));
                            return started;
                        });
    }

    Optional<Lines> lines() {
        return running.map(Running::lines);
    }

    /** The version they follow. */
    Optional<String> followed() {
        return running.map(Running::version);
    }

    /** These secrets are about to be forgotten; lines that go with them still say them to their registrar. */
    void departing(Collection<String> ids) {
        List<LineStatus> statuses = lines().map(Lines::statuses).orElse(List.of());
        if (statuses.stream().noneMatch(status -> status.state() == LineState.LEAVING)) {
            departing.clear();
        }
        if (running.isPresent()) {
            ids.stream()
                    .map(SecretReference::secret)
                    .forEach(one -> store.secret(one).result().ifPresent(secret -> departing.put(one, secret)));
        }
    }

    /** Moves them there, if they run. */
    Current moved(Current current) {
        running = running.map(one -> {
            List<LineGroup> groups = current.configuration().groups().values().stream().map(one.chosen()).toList();
            messages.look(groups);
            one.lines().want(groups, this::secret);
            return new Running(one.lines(), one.chosen(), one.from(), current.version());
        });
        return current;
    }

    /** Lines that wait for a try or for a person, and whose password is another now, try again at once. */
    Current tried(Current current, Set<String> passwords) {
        Set<LineId> concerned = current.configuration()
                .groups()
                .values()
                .stream()
                .flatMap(group -> group.lines()
                        .stream()
                        .filter(line -> line.password().of(line.user()).kept().filter(passwords::contains).isPresent())
                        .map(line -> new LineId(group.id(), line.user())))
                .collect(Collectors.toSet());
        lines().ifPresent(all -> all.statuses()
                .stream()
                .filter(status -> WITHOUT.contains(status.state()) && concerned.contains(status.id()))
                .forEach(status -> all.retry(status.id())));
        return current;
    }

    /** A trial beside them, from where they register. */
    TrialWish trial(LineGroup group, Line line, Secret secret) {
        List<LineStatus> statuses = running.map(one -> one.lines().statuses()).orElse(List.of());
        TrialWish wish = TrialWish.of(group, line, secret).beside(statuses);
        return running.flatMap(Running::from).map(wish::from).orElse(wish);
    }

    void close() {
        running.ifPresent(one -> one.lines().close());
        running = Optional.empty();
    }

    private Outcome<Secret> secret(SecretReference reference) {
        Outcome<Secret> kept = store.secret(reference);
        Optional<Secret> departed = Optional.ofNullable(departing.get(reference)); // framework-driven null
        return kept.isDone() ? kept : departed.map(Outcome::done).orElse(kept);
    }
}
