package org.linewright.diagnostics.internal.parcel;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.diagnostics.parcel.Omission.Reason;

/**
 * Something that is to go into the file, made when its turn comes.
 *
 * @param name its name in the file
 * @param origin what it is called when it is left out
 * @param content makes it
 */
record Part(String name, String origin, Supplier<Content> content) {

    /**
     * What a part holds, or why it holds nothing.
     *
     * @param bytes as they are written
     * @param proof the same as text, where the bytes are cut into packets; searched as well
     * @param reason why it is left out
     */
    record Content(byte[] bytes, byte[] proof, Optional<Reason> reason) {

        static Content of(byte[] bytes) {
            return new Content(bytes, new byte[0], Optional.empty());
        }

        static Content of(String text) {
            return of(text.getBytes(StandardCharsets.UTF_8));
        }

        static Content missing(Reason reason) {
            return new Content(new byte[0], new byte[0], Optional.of(reason));
        }
    }

    static Part text(String name, Supplier<String> text) {
        return new Part(name, name, () -> Content.of(text.get()));
    }
}
