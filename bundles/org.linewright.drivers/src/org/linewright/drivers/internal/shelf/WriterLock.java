package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
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
 * The lock of whoever changes the shelf. The operating system takes it back when the process dies, so its file never
 * has to be deleted by hand.
 */
final class WriterLock implements AutoCloseable {

    static final String NAME = "shelf.lock";

    /**
     * What this process holds. The operating system locks for whole processes and forgets a lock when any channel to
     * the file closes, so inside of one process this map decides, before the file is touched.
     */
    private static final Map<Path, Holder> HELD = new ConcurrentHashMap<>();

    /** The byte that is locked, far behind the words: where locks bind everybody, the words can be read still. */
    private static final long LOCKED = 1L << 40;

    private final Path root;
    private final FileChannel channel;

    private WriterLock(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Takes the lock of a folder, given by its real path; empty when somebody else has it. */
    static Optional<WriterLock> take(Path root, Holder self) throws IOException {
        if (HELD.putIfAbsent(root, self) != null) { // framework-driven null
            return Optional.empty();
        }
        Optional<WriterLock> lock = Optional.empty();
        try {
            lock = locked(root, self);
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(root);
            }
        }
        return lock;
    }

    /** Who has the lock that {@link #take} did not give; empty when they did not write it down. */
    static Optional<Holder> holder(Path root) {
        Holder here = HELD.get(root);
        return here == null // framework-driven null
                ? ShelfFolder.text(root.resolve(NAME)).result().flatMap(text -> text.flatMap(WriterLock::read))
                : Optional.of(here);
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /** Lets go. The file stays: whoever deleted it would let two others lock two different files. */
    @Override
    public void close() {
        if (isOpen()) {
            try {
                channel.close();
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            } finally {
                HELD.remove(root);
            }
        }
    }

    private static Optional<WriterLock> locked(Path root, Holder self) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(NAME),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        boolean taken = false;
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock(LOCKED, 1, false)); // framework-driven null
            if (lock.isPresent()) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(written(self).getBytes(StandardCharsets.UTF_8)), 0);
                taken = true;
                return Optional.of(new WriterLock(root, channel));
            }
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static String written(Holder holder) {
        return Yaml.written(Mapping.EMPTY.with("user", holder.user())
                .with("host", holder.host())
                .with("pid", Scalar.of(holder.pid()))
                .with("since", Scalar.of(holder.since().toString()))
                .with("purpose", holder.purpose()));
    }

    private static Optional<Holder> read(String text) {
        try {
            return Yaml.read(text, NAME).result().flatMap(WriterLock::holder);
        } catch (DateTimeException | NumberFormatException exception) {
            return Optional.empty();
        }
    }

    private static Optional<Holder> holder(YamlValue value) {
        return value instanceof Mapping mapping
                ? Optional.of(new Holder(word(mapping, "user"), word(mapping, "host"),
                        Long.parseLong(word(mapping, "pid")), Instant.parse(word(mapping, "since")),
                        word(mapping, "purpose")))
                : Optional.empty();
    }

    private static String word(Mapping mapping, String key) {
        return mapping.text(key).orElse("");
    }
}
