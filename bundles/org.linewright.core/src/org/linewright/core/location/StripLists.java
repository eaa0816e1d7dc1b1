package org.linewright.core.location;

import java.util.List;

/**
 * Codes that the PBX puts in front of the numbers it tells, and that are taken off again. The trunk codes of the location
 * count only when they are named here: many a PBX tells numbers without them.
 *
 * @param incoming of calls that come in
 * @param outgoing of calls that go out
 * @param forwarding of forwardings that the PBX reports
 */
public record StripLists(List<String> incoming, List<String> outgoing, List<String> forwarding) {

    public static final StripLists NONE = new StripLists(List.of(), List.of(), List.of());

    public StripLists {
        incoming = List.copyOf(incoming);
        outgoing = List.copyOf(outgoing);
        forwarding = List.copyOf(forwarding);
    }
}
