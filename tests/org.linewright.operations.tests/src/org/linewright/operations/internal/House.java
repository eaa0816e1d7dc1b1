package org.linewright.operations.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.store.AccessMode;
import org.linewright.store.ConfigurationDirectory;
import org.linewright.store.ConfigurationStore;
import org.linewright.store.StateFile;
import org.linewright.store.Surroundings;

/** A configuration in a directory, with fakes around it. */
final class House implements AutoCloseable {

    final Path directory;
    final FakeRoster roster = new FakeRoster();
    final FakeLines lines = new FakeLines();
    final FakeTrials trials = new FakeTrials();
    final OpenConfiguration configuration;

    House(Path home) {
        this.directory = home.resolve("configuration");
        Outcome<ConfigurationStore> store = ConfigurationDirectory.open(directory, AccessMode.CREATE, "test",
                new Surroundings(Map.of(), home, "tester", "localhost", 1, Clock.systemUTC()));
        this.configuration = new StoredConfiguration(done(store),
                new Site(roster, (options, timers, clock) -> Outcome.done(lines), trials, new Germany(),
                        InstantSource.system()),
                StateFile.beside(directory, "codes.csv"), StateFile.beside(directory, "told"));
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.troubles()));
    }

    Plan planned(Wish wish) {
        return done(configuration.plan(wish));
    }

    Current applied(Wish wish) {
        return done(configuration.apply(planned(wish)));
    }

    Current current() {
        return done(configuration.current());
    }

    static LineGroup group(String id, String users) {
        return new LineGroup(new GroupId(id), id, "fake", Optional.empty(), registrar("pbx.example", 600, 300),
                Media.G711, Map.of(), Map.of(), lines(users));
    }

    static List<Line> lines(String users) {
        return done(UserNames.parse(users)).names().stream()
                .map(user -> new Line(user, SecretReference.secret("one")))
                .toList();
    }

    static Registrar registrar(String host, int seconds, int millis) {
        return new Registrar(host, OptionalInt.empty(), Optional.empty(), Duration.ofSeconds(seconds),
                Duration.ofMillis(millis), KeepAlive.OFF);
    }

    /** Every group file with its text. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory.resolve("groups"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    void edit(String file, String before, String after) throws IOException {
        Path path = directory.resolve("groups").resolve(file);
        String text = Files.readString(path);
        if (!text.contains(before)) {
            throw new AssertionError(before + " is not in " + text);
        }
        Files.writeString(path, text.replace(before, after));
    }

    @Override
    public void close() {
        configuration.close();
    }
}
