package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/** Reads a file that people may have edited, or that somebody put there as a trap: no link, no huge one. */
public final class SmallFile {

    private static final int MOST_BYTES = 1 << 20;

    private SmallFile() {
    }

    /** Its text; empty when there is none. */
    public static Outcome<Optional<String>> text(Path file) {
        Optional<Trouble> link = ShelfFolder.link(file);
        if (link.isPresent()) {
            return Outcome.refused(link.get());
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? Outcome.refused(DriversTrouble.HUGE.about(file, MOST_BYTES >> 10))
                    : Outcome.done(Optional.of(StandardCharsets.UTF_8.newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()));
        } catch (NoSuchFileException none) {
            return Outcome.done(Optional.empty());
        } catch (CharacterCodingException exception) {
            return Outcome.refused(DriversTrouble.ENCODING.about(file));
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, file));
        }
    }
}
