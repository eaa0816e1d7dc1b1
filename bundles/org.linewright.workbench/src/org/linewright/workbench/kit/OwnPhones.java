package org.linewright.workbench.kit;

import java.net.InetSocketAddress;
import java.util.List;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineClient;

/**
 * The phones of one's own that register with lines here. A value.
 *
 * @param places the addresses and the port they register at, the best first; none when none may
 * @param attached those that are registered
 */
public record OwnPhones(List<InetSocketAddress> places, List<LineClient> attached) {

    public static final OwnPhones NONE = new OwnPhones(List.of(), List.of());

    public OwnPhones {
        places = List.copyOf(places);
        attached = List.copyOf(attached);
    }

    /** Those of this line. */
    public List<LineClient> at(LineId line) {
        return attached.stream().filter(one -> one.line().equals(line)).toList();
    }
}
