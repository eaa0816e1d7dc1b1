package org.linewright.sip;

/**
 * A dialog of somebody who is watched, as he sees it (RFC 4235 §4.1).
 *
 * @param id names it among his
 * @param stage how far it is
 * @param initiator whether he has called
 * @param held whether he holds the other side ({@code +sip.rendering=no}, RFC 4235 §4.1.6)
 * @param remote who is at the other end; empty URI when it is not told
 * @param replaces the value of a Replaces header that takes its place (RFC 3891); empty when too little is told
 */
public record DialogSeen(String id, Stage stage, boolean initiator, boolean held, Peer remote, String replaces) {

    /** RFC 4235 §3.7.1. */
    public enum Stage {
        TRYING,
        PROCEEDING,
        EARLY,
        CONFIRMED,
        TERMINATED
    }

    public boolean over() {
        return stage == Stage.TERMINATED;
    }
}
