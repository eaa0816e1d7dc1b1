package org.linewright.media.jitter;

import java.util.Optional;
import org.linewright.media.codec.SpokenCodec;

/**
 * A packet in its place.
 *
 * @param sequence counted on beyond 16 bits; above zero
 * @param timestamp counted on beyond 32 bits
 * @param codec empty for comfort noise
 */
record Arrival(long sequence, long timestamp, Optional<SpokenCodec> codec, byte[] payload) {
}
