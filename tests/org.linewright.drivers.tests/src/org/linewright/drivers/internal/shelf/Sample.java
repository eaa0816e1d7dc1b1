package org.linewright.drivers.internal.shelf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.store.Holder;

/** Jars and drivers for tests; the shelf does not care what is in a jar. */
final class Sample {

    static final Instant THEN = Instant.parse("2026-11-30T12:00:00Z");
    static final BundleName PBX = new BundleName("org.example.pbx");
    static final long MOST = 1 << 24;

    private Sample() {
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.troubles()));
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }

    static Holder self(String purpose) {
        return new Holder("anna", "desk", ProcessHandle.current().pid(), THEN, purpose);
    }

    static ByteArrayInputStream jar(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    static JarHash hash(String content) {
        try {
            return JarHash.of(jar(content));
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** The jar of this content. */
    static Held held(String content, String version) {
        return held(PBX, content, version);
    }

    static Held held(BundleName name, String content, String version) {
        return new Held(hash(content), name, version, "", "", new Approval("anna", THEN), "a mail of the maker");
    }

    static ShelfList with(Held jar) {
        return done(ShelfList.EMPTY.installed(jar));
    }

    /** Everything below a folder, by its path in it. */
    static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
