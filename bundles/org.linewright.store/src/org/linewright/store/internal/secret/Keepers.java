package org.linewright.store.internal.secret;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.SecretReference;
import org.linewright.store.StoreTrouble;
import org.linewright.store.Surroundings;

/**
 * Everybody who keeps secrets for a configuration.
 *
 * @param root where the path of {@code file:PATH} begins when it is relative
 * @param surroundings the environment of {@code env:NAME}
 */
public record Keepers(Path root, Surroundings surroundings) {

    /** The secret, or the plain reason why there is none. */
    public Outcome<Secret> secret(SecretReference reference, Outcome<Vault> vault) {
        return switch (reference.keeper()) {
            case SECRET -> vault.then(found -> found.secret(reference.name(), new MasterKey(surroundings)));
            case ENV -> surroundings.variable(reference.name())
                    .map(Secret::new)
                    .map(Outcome::done)
                    .orElse(Outcome.refused(StoreTrouble.VARIABLE_NOT_SET.about(reference.name())));
            case FILE -> file(reference.name());
        };
    }

    private Outcome<Secret> file(String name) {
        try {
            return new PrivateFile(root.resolve(name)).firstLine();
        } catch (InvalidPathException exception) {
            return Outcome.refused(StoreTrouble.SECRET_FILE.about(name));
        }
    }
}
