package org.linewright.operations;

import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;

/** A folder that holds the wanted configuration, written by whomever. Waits for the disk. */
public record WishedFolder(Configurations configurations, Path folder) {

    /** What turns {@code now} into the folder's content, passwords that differ included. */
    public Outcome<Wish> wish(OpenConfiguration now) {
        return configurations.open(folder, Configurations.Mode.READ, "plan").then(opened -> {
            try (OpenConfiguration wanted = opened) {
                return now.current().then(before -> wanted.current().then(after -> wish(now, before, wanted, after)));
            }
        });
    }

    private static Outcome<Wish> wish(OpenConfiguration now, Current before, OpenConfiguration wanted, Current after) {
        boolean broken = after.troubles().stream().anyMatch(Trouble::severe);
        return broken
                ? Outcome.refused(after.troubles())
                : Outcome.done(
                        withSecrets(Wish.from(before.configuration(), after.configuration()), now, wanted, after));
    }

    private static Wish withSecrets(Wish bare, OpenConfiguration now, OpenConfiguration wanted, Current current) {
        Wish wish = bare;
        for (LineGroup group : current.configuration().groups().values()) {
            for (SecretReference reference : group.lines().stream().flatMap(line -> line.secrets().stream()).toList()) {
                if (reference.keeper() == SecretReference.Keeper.SECRET
                        && !wish.secrets().containsKey(reference.name())) {
                    Optional<Secret> secret = wanted.secret(reference).result();
                    boolean other = secret.isPresent() && !secret.equals(now.secret(reference).result());
                    wish = other ? wish.keeping(reference.name(), secret.get()) : wish;
                }
            }
        }
        return wish;
    }
}
