package org.linewright.headless.verbs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.linewright.core.Outcome;
import org.linewright.headless.HeadlessTrouble;

/** A new file that a verb writes. */
record OutFile(Path path) {

    /** Writes it; what is there already is never overwritten. */
    Outcome<Path> write(byte[] content) {
        try {
            return Outcome.done(Files.write(path, content, StandardOpenOption.CREATE_NEW));
        } catch (FileAlreadyExistsException there) {
            return Outcome.refused(HeadlessTrouble.FILE_THERE.about(path));
        } catch (IOException failed) {
            return Outcome.refused(HeadlessTrouble.FILE_UNWRITABLE.about(path).because(failed.toString()));
        }
    }
}
