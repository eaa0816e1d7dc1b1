package org.linewright.drivers;

import java.nio.file.Path;
import java.util.List;
import org.linewright.core.Trouble;

/**
 * A jar in the drop-in folder that was not taken.
 *
 * @param file where it lies
 * @param why what a person has to know or do first
 */
public record DroppedJar(Path file, List<Trouble> why) {
    public DroppedJar {
        why = List.copyOf(why);
    }
}
