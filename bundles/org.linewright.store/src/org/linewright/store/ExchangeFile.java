package org.linewright.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.linewright.core.Outcome;
import org.linewright.store.internal.disk.Disk;
import org.linewright.store.internal.disk.DiskTrouble;
import org.linewright.store.internal.disk.RealDisk;

/** A file outside of the configuration that people exchange. Waits for the disk. */
public record ExchangeFile(Path path) {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 2 << 20;

    /** Its bytes; refused, before any is read, when it is larger than {@link #MOST_BYTES} or no ordinary file. */
    public Outcome<byte[]> read() {
        return Files.exists(path)
                ? new BoundedFile(path, MOST_BYTES).read()
                : Outcome.refused(ExchangeTrouble.MISSING.about(path));
    }

    /**
     * Writes it whole or not at all. What was there before keeps its permissions, and a link still leads there.
     *
     * @param over whether a file that is there may be overwritten; the person was asked
     */
    public Outcome<Path> write(String text, boolean over) {
        boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        if (there && !over) {
            return Outcome.refused(ExchangeTrouble.THERE.about(path));
        }
        if (there && !Files.isRegularFile(path)) {
            return Outcome.refused(StoreTrouble.NO_FILE.about(path));
        }
        try {
            Path target = there ? path.toRealPath() : path.toAbsolutePath();
            moved(target, text.getBytes(StandardCharsets.UTF_8), over);
            return Outcome.done(path);
        } catch (FileAlreadyExistsException exception) {
            return Outcome.refused(ExchangeTrouble.THERE.about(path));
        } catch (NoSuchFileException exception) {
            return Outcome.refused(StoreTrouble.NO_DIRECTORY.about(path.toAbsolutePath().getParent()));
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, path));
        }
    }

    private static void moved(Path target, byte[] content, boolean over) throws IOException {
        Disk disk = new RealDisk();
        Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + "."
                + Long.toHexString(System.nanoTime()));
        try {
            disk.write(beside, content, target);
            if (over) {
                disk.move(beside, target);
            } else {
                Files.move(beside, target); // refuses a file that came meanwhile
            }
        } finally {
            disk.delete(beside);
        }
    }
}
