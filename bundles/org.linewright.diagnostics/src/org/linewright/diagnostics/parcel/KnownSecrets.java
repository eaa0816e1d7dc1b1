package org.linewright.diagnostics.parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;

/**
 * The secrets that are looked for.
 *
 * @param all what could be had
 * @param unread how many there are besides, which nobody can look for
 */
public record KnownSecrets(List<KnownSecret> all, int unread) {

    public static final KnownSecrets NONE = new KnownSecrets(List.of(), 0);

    public KnownSecrets {
        all = List.copyOf(all);
    }

    /**
     * Every secret that a configuration refers to: of its lines, and of the settings of its drivers.
     *
     * @param keeper fetches one; may wait for the disk
     */
    public static KnownSecrets of(Configuration configuration, Function<SecretReference, Outcome<Secret>> keeper) {
        List<KnownSecret> all = new ArrayList<>();
        int unread = 0;
        for (LineGroup group : configuration.groups().values()) {
            Set<String> realms = Set.copyOf(List.of(group.registrar().aorDomain(), group.registrar().host()));
            for (Line line : group.lines()) {
                for (SecretReference reference : line.secrets()) {
                    Optional<Secret> secret = keeper.apply(reference).result();
                    secret.map(one -> new KnownSecret(one, Set.copyOf(List.of(line.user(), line.digestUser())), realms))
                            .ifPresent(all::add);
                    unread += secret.isPresent() ? 0 : 1;
                }
            }
            for (String value : group.extras().values()) {
                Optional<SecretReference> reference = SecretReference.parse(value);
                Optional<Secret> secret = reference.flatMap(one -> keeper.apply(one).result());
                secret.map(one -> new KnownSecret(one, Set.of(), realms)).ifPresent(all::add);
                unread += reference.isPresent() && secret.isEmpty() ? 1 : 0;
            }
        }
        return new KnownSecrets(all, unread);
    }

    /** The same with further ones, such as keys of the program itself. */
    public KnownSecrets and(List<Secret> others) {
        List<KnownSecret> more = new ArrayList<>(all);
        others.forEach(one -> more.add(new KnownSecret(one, Set.of(), Set.of())));
        return new KnownSecrets(more, unread);
    }
}
