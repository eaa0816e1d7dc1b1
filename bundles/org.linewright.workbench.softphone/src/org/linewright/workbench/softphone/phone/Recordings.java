package org.linewright.workbench.softphone.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.lines.RecordWish;

/**
 * Where calls are recorded to.
 *
 * @param folder looked up for each recording
 */
public record Recordings(Supplier<Path> folder, ZoneId zone) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss");

    /** Beside the folder of the configuration, never in it: that one is read and shared. */
    public static Path beside(String configuration) {
        return Path.of(configuration).toAbsolutePath().resolveSibling("recordings");
    }

    /**
     * Begins to record, with a tone by which both sides know it.
     *
     * @return on any thread; refused when it cannot be written, in words
     */
    public CompletionStage<Outcome<Path>> begin(PhoneCall call, Instant now) {
        Path file = file(call, now);
        return CompletableFuture.runAsync(() -> made(file.getParent()), task -> Thread.ofVirtual().start(task))
                .thenCompose(done -> call.call().record(RecordWish.of(file)));
    }

    /** Named by when, line and other side. */
    Path file(PhoneCall call, Instant now) {
        String other = call.shown().replaceAll("[^A-Za-z0-9+]+", "");
        String name = "%s_%s%s.wav".formatted(MOMENT.withZone(zone).format(now), call.line().user(),
                other.isEmpty() ? "" : "_" + other);
        return folder.get().resolve(name);
    }

    private static void made(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            // the recording says so, in words
        }
    }
}
