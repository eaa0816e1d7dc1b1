package org.linewright.lines.voice;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.line.Codec;
import org.linewright.media.codec.SpokenCodec;

/** A line of ours and a phone of somebody else that speaks one codec, each with a pitch of its own. */
enum Lane {
    PCMA(Codec.PCMA, "22", "32", 500, 1000, 0.95),
    PCMU(Codec.PCMU, "23", "33", 800, 1200, 0.95),
    OPUS(Codec.OPUS, "24", "34", 320, 1500, 0.8);

    private final Codec codec;
    private final String line;
    private final String phone;
    private final int ours;
    private final int theirs;
    private final double likeness;

    Lane(Codec codec, String line, String phone, int ours, int theirs, double likeness) {
        this.codec = codec;
        this.line = line;
        this.phone = phone;
        this.ours = ours;
        this.theirs = theirs;
        this.likeness = likeness;
    }

    static Lane of(String phone) {
        return Stream.of(values()).filter(lane -> lane.phone.equals(phone)).findFirst().orElseThrow();
    }

    static String[] lines() {
        return Stream.of(values()).map(Lane::line).toArray(String[]::new);
    }

    /** In an order that no phone of these has. */
    static List<Codec> codecs() {
        return List.of(Codec.PCMU, Codec.OPUS, Codec.PCMA);
    }

    SpokenCodec codec() {
        return SpokenCodec.of(codec);
    }

    String line() {
        return line;
    }

    String phone() {
        return phone;
    }

    /** What our line says, in Hz. */
    int ours() {
        return ours;
    }

    /** What the phone says, in Hz. */
    int theirs() {
        return theirs;
    }

    /** How much of a voice its codec leaves at least, as {@link Stereo.Side#echo} tells. */
    double likeness() {
        return likeness;
    }
}
