package org.linewright.diagnostics.parcel;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.linewright.diagnostics.Masking;

/**
 * How a file for support is made.
 *
 * @param file the new file
 * @param masking {@link Masking#PRIVATE} unless a person asked for more
 * @param mostBytes what its entries may take, unpacked, all told
 */
public record ParcelWish(Path file, Masking masking, long mostBytes) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** What such a file is called when nobody says otherwise. */
    public static String name(ZonedDateTime at) {
        return "linewright-support-" + STAMP.format(at) + ".zip";
    }

    /** Numbers and names replaced, 64 MB. */
    public static ParcelWish usual(Path file) {
        return new ParcelWish(file, Masking.PRIVATE, 64L << 20);
    }

    public ParcelWish showing(Masking other) {
        return new ParcelWish(file, other, mostBytes);
    }

    public ParcelWish within(long bytes) {
        return new ParcelWish(file, masking, bytes);
    }
}
