package org.linewright.core.line;

import java.util.List;

/**
 * The codecs of a group.
 *
 * @param towardsPbx offered to the PBX, best first (<em>Audio-Codecs Richtung PBX, priorisiert</em>)
 * @param towardsClient offered to a client behind us (<em>Audio-Codecs Richtung Client</em>)
 */
public record Media(List<Codec> towardsPbx, List<Codec> towardsClient) {

    public static final Media G711 = new Media(List.of(Codec.PCMA, Codec.PCMU), List.of(Codec.PCMA, Codec.PCMU));

    public Media {
        towardsPbx = List.copyOf(towardsPbx);
        towardsClient = List.copyOf(towardsClient);
    }
}
