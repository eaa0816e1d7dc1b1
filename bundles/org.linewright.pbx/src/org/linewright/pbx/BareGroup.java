package org.linewright.pbx;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;

/** A group in which nobody has set anything. */
final class BareGroup {

    private BareGroup() {
    }

    static LineGroup of(GroupId id, String name, String driver) {
        return new LineGroup(id, name, driver, Optional.empty(),
                new Registrar("", OptionalInt.empty(), Optional.empty(), Duration.ZERO, Duration.ZERO, KeepAlive.OFF),
                new Media(List.of(), List.of()), Map.of(), Map.of(), List.of());
    }
}
