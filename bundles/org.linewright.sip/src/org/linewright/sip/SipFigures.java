package org.linewright.sip;

import java.util.Map;

/**
 * What the port has seen since it was opened.
 *
 * @param received datagrams received
 * @param sent datagrams sent
 * @param dropped datagrams refused before the parser, by reason
 */
public record SipFigures(long received, long sent, Map<String, Long> dropped) {
    public SipFigures {
        dropped = Map.copyOf(dropped);
    }
}
