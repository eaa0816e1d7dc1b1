package org.linewright.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Yaml;
import org.linewright.yaml.YamlValue;

/**
 * The right to change a directory: a lock file in it, which says who. The operating system takes it back when the
 * process dies, so the file never has to be deleted by hand. No link in its place is followed.
 */
public final class Lease implements AutoCloseable {

    /**
     * What this process holds, by the lock file. The operating system locks for whole processes and forgets a lock when any channel to
     * the file closes, so inside of one process this map decides, before the file is touched.
     */
    private static final Map<Path, Holder> HELD = new ConcurrentHashMap<>();

    private static final long MOST_BYTES = 4096;

    /** The byte that is locked, far behind the words: where locks bind everybody, the words can be read still. */
    private static final long LOCKED = 1L << 40;

    private final Path file;
    private final FileChannel channel;

    private Lease(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lease of a directory; empty when somebody else has it.
     *
     * @param root its real path
     * @param name of the lock file in it
     * @param self what others are told meanwhile
     */
    public static Optional<Lease> take(Path root, String name, Holder self) throws IOException {
        Path file = root.resolve(name);
        if (HELD.putIfAbsent(file, self) != null) { // framework-driven null
            return Optional.empty();
        }
        Optional<Lease> lease = Optional.empty();
        try {
            lease = locked(file, self);
        } finally {
            if (lease.isEmpty()) {
                HELD.remove(file);
            }
        }
        return lease;
    }

    /** Who has the lease that {@link #take} did not give; empty when they did not write it down. */
    public static Optional<Holder> holder(Path root, String name) {
        Path file = root.resolve(name);
        Holder here = HELD.get(file);
        return here == null ? written(file) : Optional.of(here); // framework-driven null
    }

    public boolean isOpen() {
        return channel.isOpen();
    }

    /**
     * Lets go; nothing happens the second time. The lock file stays: whoever deleted it would let two others lock two
     * different files.
     */
    @Override
    public void close() {
        if (isOpen()) {
            try {
                channel.close();
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            } finally {
                HELD.remove(file);
            }
        }
    }

    private static Optional<Lease> locked(Path file, Holder self) throws IOException {
        FileChannel channel = FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        boolean taken = false;
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock(LOCKED, 1, false)); // framework-driven null
            if (lock.isPresent()) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(words(self).getBytes(StandardCharsets.UTF_8)), 0);
                taken = true;
                return Optional.of(new Lease(file, channel));
            }
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static String words(Holder holder) {
        return Yaml.written(Mapping.EMPTY.with("user", holder.user())
                .with("host", holder.host())
                .with("pid", Scalar.of(holder.pid()))
                .with("since", Scalar.of(holder.since().toString()))
                .with("purpose", holder.purpose()));
    }

    private static Optional<Holder> written(Path file) {
        try {
            boolean sound = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES;
            String text = sound ? Files.readString(file) : "";
            return Yaml.read(text, file.toString()).result().flatMap(Lease::holder);
        } catch (IOException exception) {
            return Optional.empty();
        }
    }

    private static Optional<Holder> holder(YamlValue value) {
        try {
            return value instanceof Mapping mapping
                    ? Optional.of(new Holder(word(mapping, "user"), word(mapping, "host"),
                            Long.parseLong(word(mapping, "pid")), Instant.parse(word(mapping, "since")),
                            word(mapping, "purpose")))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException exception) {
            return Optional.empty();
        }
    }

    private static String word(Mapping mapping, String key) {
        return mapping.text(key).orElse("");
    }
}
