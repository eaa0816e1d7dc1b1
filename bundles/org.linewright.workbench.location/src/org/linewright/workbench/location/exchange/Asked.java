package org.linewright.workbench.location.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.operations.LocationImport;
import org.linewright.operations.LocationImport.Target;
import org.linewright.operations.Wish;

/**
 * What is asked for in the wizard.
 *
 * @param file the path of the file, as typed
 * @param replacing whether a location that has its id is replaced
 * @param insisting whether it shall be so even though a check of its rules advises against it
 * @param beside what is set up now
 */
record Asked(String file, boolean replacing, boolean insisting, Configuration beside) {

    static final String FILE = "file";

    /** Reads the file. Waits for the disk. Refused without a word while no file is named. */
    Outcome<Wish> wish() {
        return path().map(this::wish).orElseGet(Outcome::refused);
    }

    /** Whatever is said is about the file, and stands beside its field. */
    static List<Trouble> placed(List<Trouble> troubles) {
        return troubles.stream().map(trouble -> trouble.at(FILE)).toList();
    }

    private Outcome<Wish> wish(Path path) {
        return LocationImport.of(path, beside, new Target(Optional.empty(), replacing)).map(LocationImport::wish)
                .map(wish -> insisting ? wish.with(wish.locations().insisting()) : wish);
    }

    private Optional<Path> path() {
        try {
            return Optional.of(file.strip()).filter(typed -> !typed.isEmpty()).map(Path::of);
        } catch (InvalidPathException typing) {
            return Optional.empty();
        }
    }
}
