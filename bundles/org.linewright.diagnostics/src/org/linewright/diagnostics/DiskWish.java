package org.linewright.diagnostics;

import java.nio.file.Path;

/**
 * Where a recording is written: pcapng files that only their owner may read.
 *
 * @param folder is made when it is not there
 * @param fileBytes after about so much a new file begins
 * @param files how many are kept; the oldest goes
 * @param masking what is shown of numbers and names
 */
public record DiskWish(Path folder, long fileBytes, int files, Masking masking) {
}
