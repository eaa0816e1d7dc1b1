package org.linewright.core.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The audio codecs of the seed. */
public enum Codec {
    /** G.711 A-law (RFC 3551, static payload type 8). */
    PCMA("G.711 A-law"),
    /** G.711 µ-law (RFC 3551, static payload type 0). */
    PCMU("G.711 µ-law"),
    /** Opus (RFC 7587, dynamic payload type). */
    OPUS("Opus");

    private final String label;

    Codec(String label) {
        this.label = label;
    }

    /** What a person calls it. */
    public String label() {
        return label;
    }

    /** The encoding name of SDP, in lower case as it stands in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Codec> of(String word) {
        return Arrays.stream(values()).filter(codec -> codec.word().equalsIgnoreCase(word)).findFirst();
    }
}
