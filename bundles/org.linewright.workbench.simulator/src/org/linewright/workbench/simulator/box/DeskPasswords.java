package org.linewright.workbench.simulator.box;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.Current;
import org.linewright.operations.Wish;
import org.linewright.simulator.AccountId;
import org.linewright.workbench.kit.Desk;

/** Among the secrets of the configuration, as {@code embedded-pbx/<domain>/<user>}. Never for the UI thread. */
public final class DeskPasswords implements Passwords {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 3;

    private final Desk desk;

    public DeskPasswords(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean reachable() {
        return desk.now().current().isPresent();
    }

    @Override
    public Map<AccountId, Secret> kept(Collection<AccountId> accounts) {
        Map<AccountId, CompletionStage<Outcome<Secret>>> asked = new LinkedHashMap<>();
        accounts.forEach(id -> reference(id).ifPresent(reference -> asked.put(id, desk.secret(reference))));
        Map<AccountId, Secret> kept = new LinkedHashMap<>();
        asked.forEach((id, answer) -> answer(answer).flatMap(Outcome::result)
                .ifPresent(secret -> kept.put(id, secret)));
        return kept;
    }

    @Override
    public List<Trouble> keep(Map<AccountId, Secret> passwords) {
        Map<String, Secret> secrets = new LinkedHashMap<>();
        passwords.forEach((id, secret) -> reference(id).ifPresent(known -> secrets.put(known.name(), secret)));
        Wish wish = new Wish(Map.of(), Set.of(), secrets);
        Outcome<Current> last = applied(wish);
        if (last.isDone()) {
            return List.of();
        }
        Text reason = last.troubles()
                .stream()
                .findFirst()
                .map(Trouble::sentence)
                .orElse(new Text("die Konfiguration antwortet nicht.", "the configuration does not answer."));
        return List.of(BoxTrouble.NOT_KEPT.about(passwords.size(), reason));
    }

    @Override
    public boolean forget(Collection<AccountId> accounts) {
        Set<String> ids = accounts.stream()
                .flatMap(id -> reference(id).stream())
                .map(SecretReference::name)
                .collect(Collectors.toSet());
        return applied(Wish.forget(ids)).isDone();
    }

    /** Somebody else may save between plan and apply; then it is planned again. */
    private Outcome<Current> applied(Wish wish) {
        Outcome<Current> last = Outcome.refused();
        for (int attempt = 0; attempt < ATTEMPTS && !last.isDone(); attempt++) {
            last = answer(desk.plan(wish)).orElse(Outcome.refused())
                    .then(plan -> answer(desk.apply(plan)).orElse(Outcome.refused()));
        }
        return last;
    }

    private static Optional<SecretReference> reference(AccountId id) {
        return SecretReference.parse("secret:embedded-pbx/" + id.domain() + "/" + id.name());
    }

    private static <T> Optional<T> answer(CompletionStage<T> stage) {
        try {
            return Optional.of(stage.toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException none) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
