package org.linewright.lines.engine;

import java.time.Duration;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.lines.LineState;
import org.linewright.sip.RegisterAnswer;

/** What a line wants done. */
sealed interface LineEffect {

    /** Its turn shall come from {@code due} on, best before {@code deadline}. */
    record Plan(long due, long deadline) implements LineEffect {
    }

    /** It needs no turn. */
    record Unplan() implements LineEffect {
    }

    /** Send a REGISTER. */
    record Register() implements LineEffect {
    }

    /** Send a REGISTER that removes its Contact. */
    record Unregister() implements LineEffect {
    }

    /** The registrar answered as it should. */
    record RegistrarWell() implements LineEffect {
    }

    /** The registrar answered that it is busy. */
    record RegistrarBusy(Optional<Duration> retryAfter) implements LineEffect {
    }

    /** The registrar did not answer. */
    record RegistrarSilent() implements LineEffect {
    }

    /**
     * Tell how it is doing.
     *
     * @param answer the answer that led here, if one did
     * @param next when it acts next, in monotonic nanoseconds, if that is known
     */
    record Tell(LineState state, Text reason, Optional<RegisterAnswer> answer, Optional<Long> next)
            implements LineEffect {
    }

    /** It is over. */
    record Done() implements LineEffect {
    }
}
