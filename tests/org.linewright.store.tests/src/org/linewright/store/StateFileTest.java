package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.store.DyingDisk.Way;
import org.linewright.store.internal.disk.RealDisk;

/** What the machine remembers is there whole, whatever happened while it was written. */
class StateFileTest {

    private static final byte[] OLD = "what was before".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "what is now, and longer".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path home;

    private static byte[] read(StateFile file) {
        return file.read().result().orElseThrow();
    }

    @Test
    void standsBesideTheConfigurationForItsUserAlone() throws Exception {
        StateFile file = StateFile.beside(home.resolve("office"), "told");
        assertEquals(0, read(file).length, "never written");
        Path written = file.write(NEW).result().orElseThrow();
        assertEquals(home.resolve(".office.told"), written);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(written)));
        assertArrayEquals(NEW, read(StateFile.beside(home.resolve("office"), "told")));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void holdsTheOldOrTheNewAtWhicheverStepItsWriterFails(Way way) {
        Path path = home.resolve(".office.told");
        boolean old = false;
        boolean reached = true;
        for (int step = 1; reached; step++) {
            assertTrue(new StateFile(path, new RealDisk()).write(OLD).isDone());
            DyingDisk disk = new DyingDisk(step, way);
            boolean done = new StateFile(path, disk).write(NEW).isDone();
            reached = disk.reached();
            byte[] now = read(new StateFile(path, new RealDisk()));
            assertTrue(Arrays.equals(NEW, now) || !done && Arrays.equals(OLD, now), way + " at " + step);
            old |= Arrays.equals(OLD, now);
        }
        assertTrue(old, "a law that was never tried holds nothing");
    }
}
