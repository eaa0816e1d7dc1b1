package org.linewright.diagnostics.internal.parcel;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.internal.parcel.Part.Content;
import org.linewright.diagnostics.parcel.Omission;
import org.linewright.diagnostics.parcel.Omission.Reason;
import org.linewright.diagnostics.parcel.ParcelContents;
import org.linewright.diagnostics.parcel.ParcelWish;

/** The file as it grows: each part is searched, and written when it is clean and there is room for it. */
final class Sieve implements Closeable {

    private static final int FOR_README = 1 << 20;

    private final ZipOutputStream zip;
    private final SecretSearch search;
    private final boolean open;
    private final long most;
    private final LocalDateTime at;
    private final List<String> entries = new ArrayList<>();
    private final List<Omission> told = new ArrayList<>();
    private final List<Omission> listed = new ArrayList<>();
    private long bytes;

    private Sieve(ZipOutputStream zip, SecretSearch search, boolean open, long most, LocalDateTime at) {
        this.zip = zip;
        this.search = search;
        this.open = open;
        this.most = most;
        this.at = at;
    }

    static Sieve into(Path draft, SecretSearch search, ParcelContents contents, ParcelWish wish) throws IOException {
        return new Sieve(
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)), StandardCharsets.UTF_8),
                search, wish.masking() == Masking.OPEN, wish.mostBytes(),
                contents.at().atZone(contents.zone()).toLocalDateTime());
    }

    /** The names of what was written. */
    List<String> entries() {
        return List.copyOf(entries);
    }

    /** What was left out, by its own names: for whom it belongs to. */
    List<Omission> told() {
        return List.copyOf(told);
    }

    /** What was left out, by the names that whoever gets the file may read. */
    List<Omission> listed() {
        return List.copyOf(listed);
    }

    void take(Part part) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        if (search.in(part.name()) || open && search.in(part.origin())) {
            omit(Veil.MASK, Veil.MASK, Reason.SECRET);
            return;
        }
        Content content = part.content().get();
        Optional<Reason> why = content.reason()
                .or(() -> search.in(content.bytes()) || search.in(content.proof())
                        ? Optional.of(Reason.SECRET)
                        : Optional.empty())
                .or(() -> bytes + content.bytes().length > most - FOR_README
                        ? Optional.of(Reason.ROOM)
                        : Optional.empty());
        if (why.isPresent()) {
            omit(search.in(part.origin()) ? Veil.MASK : part.origin(), part.name(), why.get());
        } else {
            put(part.name(), content.bytes());
        }
    }

    /** What says what is in the file; there is always room for it. */
    void takeReadme(String name, byte[] words) throws IOException {
        if (search.in(words)) {
            omit(name, name, Reason.SECRET);
        } else {
            put(name, words);
        }
    }

    /** Whether there is a secret in this message, which is then left out: it does not take the others with it. */
    boolean holdsBack(long number, String message) {
        boolean secret = search.in(message);
        if (secret) {
            String name = "trace/" + number;
            omit(name, name, Reason.SECRET);
        }
        return secret;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void omit(String own, String shown, Reason reason) {
        told.add(new Omission(own, reason));
        listed.add(new Omission(shown, reason));
    }

    private void put(String name, byte[] content) throws IOException {
        String unused = name;
        for (int more = 2; entries.contains(unused); more++) {
            unused = name + "." + more;
        }
        ZipEntry entry = new ZipEntry(unused);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        entries.add(unused);
        bytes += content.length;
    }
}
