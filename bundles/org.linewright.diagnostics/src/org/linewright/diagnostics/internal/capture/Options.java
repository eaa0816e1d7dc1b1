package org.linewright.diagnostics.internal.capture;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The options at the end of a block. */
final class Options {

    private Options() {
    }

    /** The first with this code, from the buffer's position on; what is broken is not there. */
    static Optional<ByteBuffer> of(ByteBuffer block, int code) {
        ByteBuffer rest = block.slice().order(block.order());
        while (rest.remaining() >= 4) {
            int found = Short.toUnsignedInt(rest.getShort());
            int length = Short.toUnsignedInt(rest.getShort());
            if (found == 0 || length > rest.remaining()) {
                return Optional.empty();
            }
            if (found == code && length > 0) {
                return Optional.of(rest.slice(rest.position(), length));
            }
            rest.position(Math.min(rest.limit(), rest.position() + (length + 3) / 4 * 4));
        }
        return Optional.empty();
    }
}
