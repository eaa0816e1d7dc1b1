package org.linewright.simulator.subscription;

/**
 * What waits in a voice box.
 *
 * @param fresh how many messages were not heard yet
 * @param heard how many were
 */
public record MessageSummary(int fresh, int heard) {

    /**
     * The document that tells it (RFC 3842 §3.5).
     *
     * @param account whose box, as a URI
     */
    public String text(String account) {
        return "Messages-Waiting: " + (fresh > 0 ? "yes" : "no") + "\r\nMessage-Account: " + account
                + "\r\nVoice-Message: " + fresh + "/" + heard + "\r\n";
    }
}
