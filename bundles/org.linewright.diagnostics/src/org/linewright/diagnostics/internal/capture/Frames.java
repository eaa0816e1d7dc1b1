package org.linewright.diagnostics.internal.capture;

import java.io.IOException;
import java.util.Optional;

/** The frames of a file, one after the other. */
interface Frames {

    /** No sane frame is longer (the snap length of libpcap). */
    int MOST_BYTES = 1 << 18;

    /** The next one; empty at the end of the file; fails where the file is damaged. */
    Optional<Captured> next() throws IOException;
}
