package org.linewright.pbx;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;

/**
 * The place in a line group that a key names: how its value is read and written as text.
 *
 * @param read the value; empty when there is none
 * @param write the group with a fitting value; absent when the value comes with the lines
 */
record Spot(Function<LineGroup, String> read, Optional<BiFunction<LineGroup, String, LineGroup>> write) {

    Spot(Function<LineGroup, String> read, BiFunction<LineGroup, String, LineGroup> write) {
        this(read, Optional.of(write));
    }

    /** The place of this key; empty when a group has no such place. */
    static Optional<Spot> of(String key) {
        return switch (key.substring(0, key.indexOf('.') + 1)) {
            case "registrar." -> RegistrarSpots.of(key);
            case "lines." -> LineSpots.of(key);
            case "calls." -> CallSpots.of(key);
            case "media." -> MediaSpots.of(key);
            case Keys.CODES -> Feature.of(key.substring(Keys.CODES.length())).map(CodeSpots::of);
            case Keys.EXTRAS -> Optional.of(CodeSpots.extra(key.substring(Keys.EXTRAS.length())));
            default -> Optional.of(key).filter(Keys.TRANSPORT::equals).map(transport -> onlyUdp());
        };
    }

    /** The group with this fitting value; empty when the value comes with the lines. */
    Optional<LineGroup> written(LineGroup group, String value) {
        return write.map(change -> change.apply(group, value));
    }

    /** A group has no word for another transport. */
    private static Spot onlyUdp() {
        return new Spot(group -> "udp", (group, udp) -> group);
    }
}
