package org.linewright.core.line;

import java.util.Locale;
import java.util.Optional;

/**
 * How calls are forwarded on our side. A forwarding in the PBX comes first.
 *
 * @param byRedirect whether the PBX is told the target by 302 (RFC 3261 §21.3.3); otherwise we do not forward
 * @param administrative the forwarding of the whole group; a line is never forwarded to itself
 * @param mailbox where calls go whose client is logged off
 */
public record Forwarding(boolean byRedirect, Optional<Administrative> administrative, Optional<String> mailbox) {

    public static final Forwarding NONE = new Forwarding(true, Optional.empty(), Optional.empty());

    /** When a call is forwarded. */
    public enum Occasion {
        ALWAYS,
        BUSY,
        LOGGED_OFF;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whose calls are forwarded. */
    public enum Callers {
        ALL,
        INTERNAL,
        EXTERNAL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A forwarding that the administrator sets for a group. */
    public record Administrative(String target, Occasion occasion, Callers callers) {

        public static Administrative always(String target) {
            return new Administrative(target, Occasion.ALWAYS, Callers.ALL);
        }
    }
}
