package org.linewright.diagnostics.internal.record;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.DiagnosticsTrouble;
import org.linewright.diagnostics.DiskWish;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.capture.CaptureFormat;
import org.linewright.diagnostics.capture.CaptureWriter;

/** Writes messages into pcapng files that take turns. After the first failure it writes nothing more. */
final class DiskSink implements Sink {

    private static final Pattern OURS = Pattern.compile("linewright-\\d{8}-\\d{6}-\\d{3}-\\d{4,}\\.pcapng");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
            .withZone(ZoneOffset.UTC);

    private final DiskWish wish;
    private final InstantSource clock;
    private CaptureWriter writer;
    private BufferedOutputStream out;
    private long written;
    private int turn;
    private volatile Optional<Trouble> trouble = Optional.empty();

    private DiskSink(DiskWish wish, InstantSource clock) {
        this.wish = wish;
        this.clock = clock;
    }

    /** Makes the folder and the first file. */
    static DiskSink open(DiskWish wish, InstantSource clock) throws IOException {
        Files.createDirectories(wish.folder());
        DiskSink sink = new DiskSink(wish, clock);
        sink.begin();
        return sink;
    }

    @Override
    public Masking masking() {
        return wish.masking();
    }

    @Override
    public void take(List<TraceEntry> entries) {
        if (trouble.isPresent()) {
            return;
        }
        try {
            for (TraceEntry entry : entries) {
                if (written >= wish.fileBytes()) {
                    writer.close();
                    begin();
                }
                written += writer.write(entry);
            }
            out.flush();
        } catch (IOException failed) {
            trouble = Optional.of(DiagnosticsTrouble.DISK.about(wish.folder())
                    .because(String.valueOf(failed.getMessage())));
            close();
        }
    }

    @Override
    public Optional<Trouble> trouble() {
        return trouble;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException failed) {
            trouble = trouble.or(() -> Optional.of(DiagnosticsTrouble.DISK.about(wish.folder())
                    .because(String.valueOf(failed.getMessage()))));
        }
    }

    private void begin() throws IOException {
        String name = String.format("linewright-%s-%04d.pcapng", STAMP.format(clock.instant()), ++turn);
        Path file = wish.folder().resolve(name);
        Files.createFile(file, ownersOnly(file));
        out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE));
        writer = CaptureWriter.begin(out, CaptureFormat.PCAPNG);
        out.flush();
        written = 0;
        makeRoom();
    }

    private void makeRoom() throws IOException {
        try (Stream<Path> files = Files.list(wish.folder())) {
            List<Path> ours = files.filter(DiskSink::ours).sorted().toList();
            for (Path old : ours.subList(0, Math.max(0, ours.size() - Math.max(1, wish.files())))) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static boolean ours(Path file) {
        return OURS.matcher(file.getFileName().toString()).matches();
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[]{ PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
    }
}
