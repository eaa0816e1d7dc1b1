package org.linewright.peers;

import java.time.Duration;

/**
 * What is wrong with a registrar.
 *
 * @param mode as its configuration calls it
 * @param value how much: seconds or a port; 0 when the mode needs none
 */
public record Fault(String mode, int value) {

    public static final Fault NONE = new Fault("none", 0);

    /** It hears everything and says nothing. */
    public static final Fault SILENT = new Fault("silent", 0);

    /** It answers 500. */
    public static final Fault BROKEN = new Fault("broken", 0);

    /** It answers 401 with a new nonce, whatever the credentials. */
    public static final Fault ASKING = new Fault("asking", 0);

    /** It answers 403 to the right credentials. */
    public static final Fault FORBIDDING = new Fault("forbidding", 0);

    /** It answers every OPTIONS itself. */
    public static final Fault ANSWERING = new Fault("answering", 0);

    /** It answers 503 with Retry-After. */
    public static Fault busy(Duration retryAfter) {
        return new Fault("busy", Math.toIntExact(retryAfter.toSeconds()));
    }

    /** It answers 423 with Min-Expires to whoever asks for less. */
    public static Fault brief(Duration least) {
        return new Fault("brief", Math.toIntExact(least.toSeconds()));
    }

    /** It grants no more than this. */
    public static Fault sparing(Duration most) {
        return new Fault("sparing", Math.toIntExact(most.toSeconds()));
    }

    /** It sends every OPTIONS to this port, and says 408 when nothing comes from there. */
    public static Fault losing(int port) {
        return new Fault("losing", port);
    }

    /** It answers 301 to this port. */
    public static Fault elsewhere(int port) {
        return new Fault("elsewhere", port);
    }
}
