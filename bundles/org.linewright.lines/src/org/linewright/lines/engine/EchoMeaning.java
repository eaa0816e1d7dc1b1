package org.linewright.lines.engine;

import java.util.Set;
import org.linewright.sip.EchoAnswer;

/** What the end of a request to itself says of a line. */
enum EchoMeaning {
    /** It can be reached. */
    ARRIVED,
    /** The PBX passed the request on, and it did not arrive. */
    LOST,
    /** The PBX said something of its own. */
    NOT_PASSED,
    /** The PBX said nothing: it may have passed it on (RFC 4320 §4.2 forbids to say 408), or have dropped it. */
    UNANSWERED,
    /** Nothing left us. */
    NOTHING;

    /** What those say who passed a request on in vain; 430 is RFC 5626 §11.1, 477 is Kamailio's. */
    private static final Set<Integer> PASSED_ON = Set.of(408, 410, 430, 477, 480, 503, 504);

    /** @param passes whether the PBX is known to pass such requests on */
    static EchoMeaning of(EchoAnswer answer, boolean passes) {
        return switch (answer) {
            case EchoAnswer.Arrived arrived -> ARRIVED;
            case EchoAnswer.Answered answered -> passes || PASSED_ON.contains(answered.status()) ? LOST : NOT_PASSED;
            case EchoAnswer.Silent silent -> passes ? LOST : UNANSWERED;
            case EchoAnswer.Unsent unsent -> NOTHING;
        };
    }
}
