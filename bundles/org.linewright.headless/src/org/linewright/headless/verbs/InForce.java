package org.linewright.headless.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.operations.Configurations;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.OpenConfiguration;

/** The configuration in force: the one that was named, else the usual one. */
record InForce(Configurations configurations, Optional<Path> named) {

    Path folder() {
        return Folder.of(named);
    }

    /** To look at; a folder that is not there yet is made, empty. */
    Outcome<OpenConfiguration> look() {
        return configurations.open(folder(),
                Files.exists(folder().resolve("linewright.yaml")) ? Mode.READ : Mode.CREATE,
                "plan");
    }

    /** To change; made when it is not there. */
    Outcome<OpenConfiguration> change(String purpose) {
        return configurations.open(folder(), Mode.CREATE, purpose);
    }
}
