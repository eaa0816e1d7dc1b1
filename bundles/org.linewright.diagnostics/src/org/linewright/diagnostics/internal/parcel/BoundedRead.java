package org.linewright.diagnostics.internal.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.linewright.diagnostics.parcel.Omission.Reason;

/**
 * What was read of a file, or why nothing was. Links are not followed, neither when looking nor when reading.
 *
 * @param bytes its bytes; empty when there is a reason
 * @param reason why it was not read
 */
record BoundedRead(byte[] bytes, Optional<Reason> reason) {

    /** All of it; nothing when it has more than so many bytes. */
    static BoundedRead whole(Path file, int most) {
        return read(file, channel -> {
            byte[] bytes = stream(channel).readNBytes(most + 1);
            return bytes.length > most ? failed(Reason.SIZE) : new BoundedRead(bytes, Optional.empty());
        });
    }

    /** Its last lines, so many bytes at most. */
    static BoundedRead end(Path file, int most) {
        return read(file, channel -> {
            long from = Math.max(0, channel.size() - most);
            byte[] bytes = stream(channel.position(from)).readNBytes(most);
            int line = 0;
            while (from > 0 && line < bytes.length && (line == 0 || bytes[line - 1] != '\n')) {
                line++;
            }
            return new BoundedRead(Arrays.copyOfRange(bytes, line, bytes.length), Optional.empty());
        });
    }

    private interface Reading {
        BoundedRead of(SeekableByteChannel channel) throws IOException;
    }

    private static BoundedRead read(Path file, Reading reading) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return failed(Reason.LINK);
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file,
                Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            return reading.of(channel);
        } catch (IOException unreadable) {
            return failed(Reason.UNREADABLE);
        }
    }

    private static InputStream stream(SeekableByteChannel channel) {
        return Channels.newInputStream(channel);
    }

    private static BoundedRead failed(Reason reason) {
        return new BoundedRead(new byte[0], Optional.of(reason));
    }
}
