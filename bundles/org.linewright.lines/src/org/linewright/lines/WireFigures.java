package org.linewright.lines;

import java.util.Map;

/**
 * What passed the SIP ports of the lines since they were opened.
 *
 * @param received datagrams that came, kept or not
 * @param sent datagrams that were sent, keep-alives and retransmissions too
 * @param dropped those that came and were not taken, by reason, such as {@code OVERSIZE}; only what happened
 */
public record WireFigures(long received, long sent, Map<String, Long> dropped) {

    public WireFigures {
        dropped = Map.copyOf(dropped);
    }
}
