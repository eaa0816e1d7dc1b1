package org.linewright.operations.internal;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.Wish;
import org.linewright.store.Snapshot;

/**
 * Finds the kept secrets that go with a wish: those of a group's own, {@code <group>/…}, that no line refers to
 * afterwards. Only what an undo can bring back is taken.
 */
record UnusedSecrets(Function<SecretReference, Outcome<Secret>> secrets, Snapshot snapshot) {

    /** The same wish, and these secrets are forgotten with it. */
    Wish out(Wish wish) {
        Set<String> unused = new TreeSet<>(wish.forgotten());
        if (snapshot.broken().isEmpty()) { // a file that cannot be read may refer to any of them
            snapshot.configuration().groups().values().forEach(group -> references(group)
                    .filter(id -> id.startsWith(group.id() + "/"))
                    .forEach(unused::add));
        }
        unused.removeAll(references(wish.applied(snapshot.configuration()).groups().values()));
        unused.removeAll(wish.secrets().keySet());
        unused.removeIf(id -> !secrets.apply(SecretReference.secret(id)).isDone());
        return wish.forgetting(unused);
    }

    private static Set<String> references(Collection<LineGroup> groups) {
        return groups.stream().flatMap(UnusedSecrets::references).collect(Collectors.toSet());
    }

    private static Stream<String> references(LineGroup group) {
        return group.lines()
                .stream()
                .flatMap(line -> line.secrets().stream())
                .flatMap(reference -> reference.kept().stream());
    }
}
