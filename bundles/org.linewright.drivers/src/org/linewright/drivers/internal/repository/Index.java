package org.linewright.drivers.internal.repository;

import aQute.bnd.osgi.repository.XMLResourceParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.linewright.core.Outcome;
import org.linewright.drivers.DriversTrouble;
import org.osgi.resource.Resource;

/** Reads the index of a repository (OSGi Compendium §132.5). Whoever wrote it may wish us ill. */
final class Index {

    /** Of the XML, and of what may come over the wire for it. */
    static final int MOST_BYTES = 4 << 20;

    private static final int NO_REFERRALS = 0;

    private Index() {
    }

    /**
     * What stands in it.
     *
     * @param bytes the XML, or that compressed with gzip
     * @param at where it was, which relative addresses in it begin with
     */
    static Outcome<List<Resource>> read(byte[] bytes, Address at) {
        try {
            byte[] plain = compressed(bytes) ? inflated(bytes) : bytes;
            if (plain.length > MOST_BYTES) {
                return Outcome.refused(DriversTrouble.TOO_MUCH.about(at, MOST_BYTES >> 10));
            }
            // the library would inflate it once more, and without a limit
            return compressed(plain) ? Outcome.refused(DriversTrouble.NO_INDEX.about(at)) : parsed(plain, at);
        } catch (IOException damaged) {
            return Outcome.refused(DriversTrouble.NO_INDEX.about(at).because(damaged.toString()));
        }
    }

    private static boolean compressed(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B; // RFC 1952 §2.3.1
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /** The library knows no document types, so there are no entities; and it is kept from following referrals. */
    private static Outcome<List<Resource>> parsed(byte[] plain, Address at) {
        try (XMLResourceParser parser = new XMLResourceParser(new ByteArrayInputStream(plain), at.toString(),
                NO_REFERRALS, new HashSet<>(), at.uri())) {
            return Optional.ofNullable(parser.parse()) // framework-driven null: it is wrong
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(DriversTrouble.NO_INDEX.about(at)
                            .because(String.join("; ", parser.getErrors()))));
        } catch (Exception wrong) { // the library throws just that
            return Outcome.refused(DriversTrouble.NO_INDEX.about(at).because(wrong.toString()));
        }
    }
}
