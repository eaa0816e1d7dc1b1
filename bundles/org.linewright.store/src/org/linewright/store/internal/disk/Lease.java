package org.linewright.store.internal.disk;

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
import org.linewright.store.Holder;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Yaml;
import org.linewright.yaml.YamlValue;

/**
 * The right to change a directory. The operating system takes it back when the process dies, so the lock file never has
 * to be deleted by hand.
 */
public final class Lease implements AutoCloseable {

    /**
     * What this process holds. The operating system locks for whole processes and forgets a lock when any channel to
     * the file closes, so inside of one process this map decides, before the file is touched.
     */
    private static final Map<Path, Holder> HELD = new ConcurrentHashMap<>();

    private static final long MOST_BYTES = 4096;

    private final Path root;
    private final FileChannel channel;

    private Lease(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Takes the lease of a directory, given by its real path; empty when somebody else has it. */
    public static Optional<Lease> take(Path root, Holder self) throws IOException {
        if (HELD.putIfAbsent(root, self) != null) { // framework-driven null
            return Optional.empty();
        }
        Optional<Lease> lease = Optional.empty();
        try {
            lease = locked(root, self);
        } finally {
            if (lease.isEmpty()) {
                HELD.remove(root);
            }
        }
        return lease;
    }

    /** Who has the lease that {@link #take} did not give; empty when they did not write it down. */
    public static Optional<Holder> holder(Path root) {
        Holder here = HELD.get(root);
        return here == null ? written(root.resolve(Layout.LOCK)) : Optional.of(here); // framework-driven null
    }

    /** Lets go. The lock file stays: whoever deleted it would let two others lock two different files. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } finally {
            HELD.remove(root);
        }
    }

    private static Optional<Lease> locked(Path root, Holder self) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(Layout.LOCK),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        boolean taken = false;
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock()); // framework-driven null
            if (lock.isPresent()) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(words(self).getBytes(StandardCharsets.UTF_8)), 0);
                taken = true;
                return Optional.of(new Lease(root, channel));
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
            String text = Files.size(file) > MOST_BYTES ? "" : Files.readString(file);
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
