package org.linewright.simulator.subscription;

import java.util.Locale;

/**
 * A dialog of somebody who telephones, as he sees it (RFC 4235 §4.1).
 *
 * @param id names it among his
 * @param initiator whether he has called
 * @param localTag his tag; empty while he has none
 * @param local his name-addr
 * @param remote the name-addr of the other end
 */
public record DialogState(String id, String callId, String localTag, String remoteTag, boolean initiator, Phase phase,
        String local, String remote) {

    /** How far it is (§3.7.1). */
    public enum Phase {
        TRYING,
        EARLY,
        CONFIRMED,
        TERMINATED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DialogState over() {
        return new DialogState(id, callId, localTag, remoteTag, initiator, Phase.TERMINATED, local, remote);
    }
}
