package org.linewright.headless.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Trouble;
import org.linewright.headless.HeadlessTrouble;

/** Where the details of a bug go, so that the terminal keeps to one sentence. What was typed is not kept: it may be secret. */
record BugLog(Path file, Clock clock) {

    /** Keeps the thrown thing with its causes, and says so. */
    Trouble kept(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) { // framework-driven null
            lines.add(cause.toString());
            for (StackTraceElement element : cause.getStackTrace()) {
                lines.add("    at " + element);
            }
        }
        return kept(lines, HeadlessTrouble.BUG.about(file));
    }

    /** Adds the lines to the file; answers with what to tell, or with why they could not be kept. */
    Trouble kept(List<String> lines, Trouble told) {
        List<String> dated = new ArrayList<>(lines);
        dated.addFirst(clock.instant() + " Java " + Runtime.version());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, dated, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return told;
        } catch (IOException unwritable) {
            return HeadlessTrouble.BUG_UNLOGGED.about(file.getParent()).because(unwritable.toString());
        }
    }
}
