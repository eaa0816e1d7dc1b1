package org.linewright.diagnostics.parcel;

import org.linewright.core.Outcome;
import org.linewright.diagnostics.internal.parcel.Packer;

/**
 * Makes the file for support. Values in, a file out: no line has to run, nothing is changed but that file.
 *
 * @param contents what goes in
 * @param secrets what must not
 * @param wish how
 */
public record Packing(ParcelContents contents, SecretSource secrets, ParcelWish wish) {

    /**
     * Does it, for up to some seconds and never on the UI thread; an interrupt cancels it. Each part is searched for the
     * secrets before it is written, and the finished file once more before it has its name; only its owner may read it.
     *
     * @return done with a warning for each part that was left out; refused when there is such a file, it cannot be written,
     *     or it was cancelled: then there is none
     */
    public Outcome<Parcel> run(ParcelProgress progress) {
        return new Packer(contents, wish).pack(secrets.known(), progress);
    }
}
