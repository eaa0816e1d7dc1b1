package org.linewright.store;

import java.nio.file.Path;
import java.util.Map;
import org.linewright.core.Secret;

/** The process that is killed: commits states whose parts all say the same number, and prints each when it is done. */
final class CommitLoop {

    private CommitLoop() {
    }

    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        Surroundings surroundings = Sample.surroundings(root, Map.of("LINEWRIGHT_KEY", Sample.KEY));
        try (ConfigurationStore store = Sample.done(
                ConfigurationDirectory.open(root, AccessMode.CREATE, "loop", surroundings))) {
            String version = Sample.done(store.load()).version();
            for (int number = Integer.parseInt(arguments[1]);; number++) {
                version = Sample.done(store.commit(change(number), version)).version();
                System.out.println(number);
            }
        }
    }

    private static Change change(int number) {
        String name = "n" + number;
        Change change = Change.NONE.put(Sample.named(Sample.group("one", "1-9"), name))
                .put(Sample.named(Sample.group("two", "1-" + (1 + number % 50)), name))
                .putSecret("number", new Secret(name));
        return number % 2 == 0
                ? change.put(Sample.named(Sample.group("even", "1"), name))
                : number > 1 ? change.remove(Sample.group("even", "1").id()) : change;
    }
}
