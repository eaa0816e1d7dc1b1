package org.linewright.workbench.simulator.box;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linewright.core.Outcome;
import org.linewright.simulator.SimulatorTrouble;
import org.linewright.simulator.setup.Setup;

/** A set-up as a file; no password is in it. Waits for the disk. */
public record SetupFile(Path file) {

    private static final long MOST = 1 << 20;

    /** Replaces the file. */
    public Outcome<Setup> save(Setup setup) {
        try {
            Files.writeString(file, setup.text());
            return Outcome.done(setup);
        } catch (IOException unwritable) {
            return Outcome.refused(BoxTrouble.FILE_UNWRITABLE.about(file).because(unwritable.toString()));
        }
    }

    public Outcome<Setup> read() {
        try {
            return Files.size(file) > MOST
                    ? Outcome.refused(SimulatorTrouble.SETUP_FORM.about().because("more than " + MOST + " bytes"))
                    : Setup.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Outcome.refused(BoxTrouble.FILE_UNREADABLE.about(file).because(unreadable.toString()));
        }
    }
}
