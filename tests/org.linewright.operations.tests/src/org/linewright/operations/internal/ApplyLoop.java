package org.linewright.operations.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Wish;
import org.linewright.store.AccessMode;
import org.linewright.store.ConfigurationDirectory;
import org.linewright.store.StateFile;
import org.linewright.store.Surroundings;

/** The process that is killed: plans and applies states in which every part says the same number, and tells each. */
final class ApplyLoop {

    static final SecretReference NUMBER = SecretReference.secret("number");
    /** The password of the group that is there every second time only. */
    static final SecretReference EVEN = SecretReference.secret("even/100");
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private ApplyLoop() {
    }

    public static void main(String[] arguments) {
        try (OpenConfiguration configuration = open(Path.of(arguments[0]), AccessMode.CREATE)) {
            for (int number = Integer.parseInt(arguments[1]);; number++) {
                Outcome<Current> applied = configuration.plan(wish(number)).then(configuration::apply);
                if (!applied.isDone()) {
                    throw new IllegalStateException(applied.troubles().toString());
                }
                System.out.println(number);
            }
        }
    }

    static OpenConfiguration open(Path directory, AccessMode mode) {
        Surroundings here = new Surroundings(Map.of("LINEWRIGHT_KEY", KEY), directory.getParent(), "tester",
                "localhost",
                ProcessHandle.current().pid(), Clock.systemUTC());
        return ConfigurationDirectory.open(directory, mode, "test", here)
                .map(store -> new StoredConfiguration(store, new Site(new FakeRoster(),
                        (options, timers, clock) -> Outcome.done(new FakeLines()), new FakeTrials(), new Germany(),
                        InstantSource.system()), StateFile.beside(directory, "codes.csv"),
                        StateFile.beside(directory, "told")))
                .result()
                .orElseThrow();
    }

    /** How many groups the state of this number has. */
    static int groups(int number) {
        return number % 2 == 0 ? 3 : 2;
    }

    private static Wish wish(int number) {
        LineGroup one = group("one", number, 9, NUMBER);
        LineGroup two = group("two", number, 1 + number % 50, NUMBER);
        LineGroup even = group("even", number, 1, EVEN);
        boolean three = groups(number) == 3;
        Wish wish = three ? Wish.put(one, two, even) : Wish.put(one, two);
        Set<GroupId> removed = three || number == 1 ? Set.of() : Set.of(even.id());
        Wish numbered = new Wish(wish.put(), removed, Map.of(NUMBER.name(), new Secret(Integer.toString(number))));
        return three ? numbered.keeping(EVEN.name(), new Secret("even")) : numbered;
    }

    private static LineGroup group(String id, int number, int lines, SecretReference password) {
        Registrar registrar = new Registrar(id + ".example", OptionalInt.empty(), Optional.empty(),
                Duration.ofSeconds(600), Duration.ofMillis(300), KeepAlive.OFF);
        List<Line> all = IntStream.range(100, 100 + lines)
                .mapToObj(user -> new Line(Integer.toString(user), password))
                .toList();
        return new LineGroup(new GroupId(id), id + " " + number, "fake", Optional.empty(), registrar, Media.G711,
                Map.of(), Map.of(), all);
    }
}
