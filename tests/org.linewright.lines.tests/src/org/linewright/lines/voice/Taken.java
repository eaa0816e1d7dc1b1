package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.linewright.lines.RunningCall;

/** A recording of a call, under way. */
record Taken(RunningCall call, Path file) {

    /** Ends it. */
    Stereo whole() throws Exception {
        assertEquals(Optional.of(file), call.stopRecording().toCompletableFuture().get(20, TimeUnit.SECONDS));
        return Stereo.of(Files.readAllBytes(file));
    }
}
