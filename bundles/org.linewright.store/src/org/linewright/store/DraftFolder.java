package org.linewright.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.store.internal.disk.Disk;
import org.linewright.store.internal.disk.DiskTrouble;
import org.linewright.store.internal.disk.RealDisk;
import org.linewright.store.internal.draft.DraftText;

/**
 * Drafts in a folder, one file each, which nobody but the user may read. A draft is replaced in one instant: whoever is
 * killed leaves the old or the new one. For any thread; every verb waits for the disk.
 */
public final class DraftFolder {

    /** No folder holds more. */
    public static final int MOST_DRAFTS = 100;
    /** No draft is larger; an edit of ten thousand lines is half as large. */
    public static final int MOST_BYTES = 1 << 22;

    private static final String SUFFIX = ".yaml";
    private static final String FRESH = ".new";

    private final Path folder;
    private final Disk disk;

    DraftFolder(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** The folder beside a configuration, so that the configuration itself stays fit for git. */
    public static DraftFolder beside(Path configuration) {
        Path place = configuration.toAbsolutePath().normalize();
        Path name = Optional.ofNullable(place.getFileName()).orElse(Path.of("linewright")); // framework-driven null
        return new DraftFolder(place.resolveSibling("." + name + ".drafts"), new RealDisk());
    }

    /** Keeps a draft, in place of the one of the same kind and id. Refused when it is too large, or one too many. */
    public Outcome<KeptDraft> save(KeptDraft draft) {
        if (!GroupId.fits(draft.kind()) || !GroupId.fits(draft.id())) {
            return Outcome.refused(StoreTrouble.DRAFT_NAME.about(draft.kind(), draft.id()));
        }
        byte[] text = DraftText.written(draft).getBytes(StandardCharsets.UTF_8);
        if (text.length > MOST_BYTES) {
            return Outcome.refused(StoreTrouble.DRAFT_HUGE.about(draft.id(), MOST_BYTES >> 10));
        }
        try {
            Path file = file(draft.kind(), draft.id());
            if (!Files.exists(file) && files().size() >= MOST_DRAFTS) {
                return Outcome.refused(StoreTrouble.DRAFTS_MANY.about(MOST_DRAFTS));
            }
            replace(file, text);
            return Outcome.done(draft);
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, folder));
        }
    }

    /** Every draft that can be read, the newest first; a warning for each other one. */
    public Outcome<List<KeptDraft>> all() {
        try {
            List<KeptDraft> drafts = new ArrayList<>();
            List<Trouble> troubles = new ArrayList<>();
            for (Path file : files()) {
                Outcome<KeptDraft> draft = read(file);
                draft.result().ifPresentOrElse(drafts::add, () -> troubles.add(StoreTrouble.DRAFT_BROKEN.about(file)));
            }
            drafts.sort(Comparator.comparing(KeptDraft::at).reversed().thenComparing(KeptDraft::id));
            return Outcome.done(drafts, troubles);
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, folder));
        }
    }

    /** Forgets a draft; one that is not there is forgotten already. The drafts that are left. */
    public Outcome<List<KeptDraft>> discard(String kind, String id) {
        if (!GroupId.fits(kind) || !GroupId.fits(id)) {
            return Outcome.refused(StoreTrouble.DRAFT_NAME.about(kind, id));
        }
        try {
            if (Files.isDirectory(folder)) {
                disk.delete(fresh(file(kind, id)));
                disk.delete(file(kind, id));
                disk.sync(folder);
            }
            return all();
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, folder));
        }
    }

    private void replace(Path file, byte[] text) throws IOException {
        if (!Files.isDirectory(folder)) {
            disk.directory(folder);
        }
        disk.delete(fresh(file)); // somebody may have died over it
        disk.writePrivate(fresh(file), text);
        disk.move(fresh(file), file);
        disk.sync(folder);
    }

    private static Outcome<KeptDraft> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            return Outcome.refused(StoreTrouble.DRAFT_BROKEN.about(file));
        }
        return DraftText.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString());
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    private Path file(String kind, String id) {
        return folder.resolve(kind + "~" + id + SUFFIX);
    }

    private static Path fresh(Path file) {
        return file.resolveSibling(file.getFileName() + FRESH);
    }
}
