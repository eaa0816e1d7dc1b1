package org.linewright.lines;

import java.util.Optional;
import org.linewright.core.line.Codec;

/**
 * A call and how it sounds, at one instant.
 *
 * @param report how it stands
 * @param sound how it sounds; of a call that is over, how it sounded at last
 * @param codec what is spoken; empty before anything was agreed on
 * @param missing how many packets of the other side could not be played so far: lost on the way, or too late
 */
public record CallFigures(CallReport report, SoundFigures sound, Optional<Codec> codec, long missing) {
}
