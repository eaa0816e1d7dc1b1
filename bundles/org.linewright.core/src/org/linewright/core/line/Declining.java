package org.linewright.core.line;

import java.util.Optional;

/**
 * How calls are declined.
 *
 * @param away while the client is not logged on or on call protection, and nothing forwards the call
 * @param byClient when a client declines; empty leaves the choice of 486 or 603 to the client
 */
public record Declining(DeclineCode away, Optional<DeclineCode> byClient) {

    public static final Declining USUAL = new Declining(DeclineCode.BUSY_HERE, Optional.empty());
}
