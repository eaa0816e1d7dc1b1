package org.linewright.diagnostics.parcel;

import java.nio.file.Path;
import org.linewright.diagnostics.Masking;

/**
 * How a file for support is made.
 *
 * @param file the new file
 * @param masking {@link Masking#PRIVATE} unless a person asked for more
 * @param mostBytes what its entries may take, unpacked, all told
 */
public record ParcelWish(Path file, Masking masking, long mostBytes) {

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
