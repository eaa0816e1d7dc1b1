package org.linewright.drivers.internal.seal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/**
 * Unpacks all of a jar once into nothing, so that what reads it afterwards meets no surprise: nothing is too large, no
 * name is there twice, every entry is as long as it says, and no folder has bytes.
 */
final class Contents {

    private final ZipFile zip;
    private final String jar;
    private final Limits limits;
    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[8192];

    Contents(ZipFile zip, String jar, Limits limits) {
        this.zip = zip;
        this.jar = jar;
        this.limits = limits;
    }

    /** The names of all entries. */
    Outcome<Set<String>> names() throws IOException {
        if (zip.size() > limits.entries()) {
            return Outcome.refused(DriversTrouble.TOO_LARGE.about(jar, limits.aboutEntries()));
        }
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        for (ZipEntry entry : entries) {
            if (!names.add(entry.getName())) {
                return refused(DriversTrouble.TWICE, entry);
            }
        }
        return measured(entries);
    }

    private Outcome<Set<String>> measured(List<? extends ZipEntry> entries) throws IOException {
        long left = limits.unpacked();
        for (ZipEntry entry : entries) {
            boolean small = SignatureFiles.holds(entry.getName());
            long most = small ? Math.min(left, limits.signature()) : left;
            long length = length(entry, most);
            if (length > most) {
                return Outcome.refused(DriversTrouble.TOO_LARGE.about(jar,
                        most < left ? limits.aboutSignature() : limits.aboutUnpacked()));
            }
            // Java checks a signature for as many bytes as the entry says, and who runs the code may read all
            if (length != entry.getSize() || entry.isDirectory() && length > 0) {
                return refused(DriversTrouble.WRONG_LENGTH, entry);
            }
            left -= length;
        }
        return Outcome.done(names);
    }

    private Outcome<Set<String>> refused(DriversTrouble kind, ZipEntry entry) {
        Trouble trouble = kind.about(jar, Printable.of(entry.getName()));
        return Outcome.refused(trouble);
    }

    /** How many bytes it has; when more than {@code most}, any such number. */
    private long length(ZipEntry entry, long most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            long length = 0;
            for (int read = in.read(buffer); read >= 0 && length <= most; read = in.read(buffer)) {
                length += read;
            }
            return length;
        }
    }
}
