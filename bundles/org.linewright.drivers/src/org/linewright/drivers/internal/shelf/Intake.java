package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/** Brings a stream into the store: written aside, hashed on the way, and given its name when the disk has it all. */
record Intake(ShelfFolder folder, Disk disk) {

    private static final int CHUNK = 1 << 16;

    /** The hash; refused, with nothing left behind, when there are more bytes than this. */
    Outcome<JarHash> of(InputStream in, long mostBytes) {
        Path part = folder.part();
        try {
            disk.delete(part); // somebody may have died over it
            Outcome<JarHash> hash = written(in, mostBytes, part).then(this::placed);
            disk.delete(part);
            return hash;
        } catch (IOException exception) {
            return withoutPart(DiskTrouble.of(exception, part));
        }
    }

    private Outcome<JarHash> written(InputStream in, long mostBytes, Path part) throws IOException {
        MessageDigest digest = JarHash.digest();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (Disk.Sink sink = disk.create(part)) {
            for (int read = next(in, chunk); read >= 0; read = next(in, chunk)) {
                size += read;
                if (size > mostBytes) {
                    return Outcome.refused(DriversTrouble.JAR_LARGE.about(size(mostBytes)));
                }
                digest.update(chunk, 0, read);
                sink.write(chunk, read);
            }
            sink.force();
        }
        return Outcome.done(JarHash.of(digest));
    }

    /** What lies there already with its whole content stays; what was damaged is made good. */
    private Outcome<JarHash> placed(JarHash hash) {
        if (folder.verified(hash).isDone()) {
            return Outcome.done(hash);
        }
        try {
            disk.move(folder.part(), folder.jar(hash));
            disk.sync(folder.store());
            return Outcome.done(hash);
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, folder.jar(hash)));
        }
    }

    private Outcome<JarHash> withoutPart(Trouble trouble) {
        try {
            disk.delete(folder.part());
            return Outcome.refused(trouble);
        } catch (IOException exception) { // the next one to take something deletes it
            return Outcome.refused(trouble.because(trouble.detail() + "; " + exception));
        }
    }

    private static Text size(long bytes) {
        return bytes >> 20 > 0 ? Text.same((bytes >> 20) + " MiB") : Text.of("{0} Byte", "{0} bytes", bytes);
    }

    private static int next(InputStream in, byte[] chunk) throws SourceException {
        try {
            return in.read(chunk);
        } catch (IOException exception) {
            throw new SourceException(exception);
        }
    }
}
