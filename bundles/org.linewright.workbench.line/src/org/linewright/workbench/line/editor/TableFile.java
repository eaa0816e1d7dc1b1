package org.linewright.workbench.line.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.linewright.core.Outcome;
import org.linewright.workbench.kit.OnDisplay;

/** A file with a table, read and written off the UI thread. */
record TableFile(Path path, OnDisplay onDisplay) {

    /** Completes on the UI thread, never exceptionally. */
    CompletionStage<Outcome<byte[]>> bytes() {
        return off(() -> Files.readAllBytes(path));
    }

    /** Completes on the UI thread, never exceptionally. */
    CompletionStage<Outcome<Path>> write(String table) {
        return off(() -> Files.write(path, table.getBytes(StandardCharsets.UTF_8)));
    }

    private <T> CompletionStage<Outcome<T>> off(Callable<T> work) {
        return onDisplay.answer(() -> outcome(work));
    }

    private <T> Outcome<T> outcome(Callable<T> work) {
        try {
            return Outcome.done(work.call());
        } catch (IOException failed) {
            return Outcome.refused(EditorTrouble.FILE_UNREADABLE.about(path).because(String.valueOf(failed)));
        } catch (Exception bug) {
            throw new IllegalStateException(bug);
        }
    }
}
