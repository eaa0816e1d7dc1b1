package org.linewright.lines.engine;

/** The answers a registrar owes us. Only touched under the registrar's lock. */
final class Owed {

    /** As many as the usual socket buffers hold; more at once are lost and sent again. */
    static final int MOST = 128;

    private int answers;
    private long quietSince;
    private boolean spoke;

    /** A request left. */
    void left(long now) {
        quietSince = answers == 0 ? now : quietSince;
        answers++;
    }

    /** An attempt ended, with an answer or without. */
    void ended(long now, boolean answered) {
        answers--;
        quietSince = answered ? now : quietSince;
        spoke = spoke || answered;
    }

    /**
     * Whether it owes so many that another request had better wait for an answer. The first line goes alone: the nonce it
     * brings home spares all others a round trip.
     */
    boolean full() {
        return answers >= (spoke ? MOST : 1);
    }

    /** Whether it has owed one for longer than this without a word. */
    boolean longer(long patience, long now) {
        return answers > 0 && now - quietSince > patience;
    }
}
