package org.linewright.drivers.internal.shelf;

import java.io.IOException;

/** What should be taken could not be read, as against the disk that could not be written. */
final class SourceException extends IOException {

    private static final long serialVersionUID = 1;

    SourceException(IOException cause) {
        super(cause.toString(), cause);
    }
}
