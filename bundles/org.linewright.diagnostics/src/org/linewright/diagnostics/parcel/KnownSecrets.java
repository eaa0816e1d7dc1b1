package org.linewright.diagnostics.parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.alarm.AlarmRules;
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
     * Every secret that a configuration refers to: of its lines, of the settings of its drivers, and of its alarms.
     *
     * @param own where the program keeps a key of its own; it need not be there
     * @param keeper fetches one; may wait for the disk
     */
    public static KnownSecrets of(Configuration configuration, AlarmRules alarms, SecretReference own,
            Function<SecretReference, Outcome<Secret>> keeper) {
        List<Optional<KnownSecret>> all = new ArrayList<>();
        for (LineGroup group : configuration.groups().values()) {
            Set<String> realms = Set.copyOf(List.of(group.registrar().aorDomain(), group.registrar().host()));
            for (Line line : group.lines()) {
                Set<String> users = Set.copyOf(List.of(line.user(), line.digestUser()));
                line.secrets().forEach(one -> all.add(known(one, users, realms, keeper)));
            }
            group.extras().values().stream().flatMap(value -> SecretReference.parse(value).stream())
                    .forEach(one -> all.add(known(one, Set.of(), realms, keeper)));
        }
        alarms.channels().stream().flatMap(channel -> channel.secrets().stream())
                .forEach(one -> all.add(known(one, Set.of(), Set.of(), keeper)));
        int unread = (int) all.stream().filter(Optional::isEmpty).count();
        all.add(known(own, Set.of(), Set.of(), keeper));
        return new KnownSecrets(all.stream().flatMap(Optional::stream).toList(), unread);
    }

    private static Optional<KnownSecret> known(SecretReference reference, Set<String> users, Set<String> realms,
            Function<SecretReference, Outcome<Secret>> keeper) {
        return keeper.apply(reference).result().map(secret -> new KnownSecret(secret, users, realms));
    }
}
