package org.linewright.sip;

import java.net.InetSocketAddress;
import java.time.Duration;

/** What came of an OPTIONS that a line sent to its own Address of Record. Exactly one for each. */
public sealed interface EchoAnswer {

    /**
     * A request reached the line's Contact through its PBX.
     *
     * @param by what tells that it did
     * @param after how long it was on its way
     * @param server who sent it to us
     */
    record Arrived(By by, Duration after, InetSocketAddress server) implements EchoAnswer {
    }

    /** By what a request is known, the strongest first. */
    enum By {
        /** It is ours: the PBX left its Call-ID, as a proxy does. */
        CALL_ID,
        /** It is ours under another Call-ID: the tag in its From is left. */
        TAG,
        /** It is ours in a dialog of another: the name in its From is left. */
        NAME,
        /** It is one that the PBX sent to us meanwhile, for whatever reason. */
        PBX
    }

    /** The PBX answered, and nothing came. */
    record Answered(int status, String phrase, InetSocketAddress server) implements EchoAnswer {
    }

    /** Neither a request nor an answer came in time. */
    record Silent() implements EchoAnswer {
    }

    /** It could not be sent. {@code detail} is what DNS or the system said. */
    record Unsent(String detail) implements EchoAnswer {
    }
}
