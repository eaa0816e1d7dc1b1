package org.linewright.lines;

import java.time.Duration;
import java.util.Optional;
import org.linewright.core.line.LineId;

/**
 * How one attempt of a line to register, to refresh that or to take it back ended.
 *
 * @param addressOfRecord its Address of Record, without scheme
 * @param status the final answer as a SIP status; 0 when none came
 * @param asked the Expires it asked for at last; zero when it was not granted
 * @param granted the Expires it was granted; zero when it was not, or is gone
 * @param roundTrip of its last request; empty when it was not granted
 * @param requests how many REGISTERs it took, retransmissions aside
 */
public record RegistrationReport(LineId line, String addressOfRecord, Purpose purpose, Result result, int status,
        Duration asked, Duration granted, Optional<Duration> roundTrip, int requests) {

    /** What it was for. */
    public enum Purpose {
        /** The line was not registered. */
        REGISTER,
        /** It was, and was to stay so. */
        REFRESH,
        /** It was to be so no longer. */
        LEAVE
    }

    /** What came of it. */
    public enum Result {
        GRANTED,
        /** The user name or the password is wrong. */
        CREDENTIALS,
        /** A final no to the account. */
        FORBIDDEN,
        /** The registrar is overloaded or has a fault. */
        BUSY,
        /** It wants us elsewhere. */
        REDIRECTED,
        /** It only offers digests that we do not speak, or another realm than before. */
        CHALLENGE,
        /** It takes no Expires that we can ask for. */
        INTERVAL,
        /** Nobody answered in time. */
        SILENT,
        /** The registrar's name leads nowhere. */
        UNRESOLVED,
        /** The system did not send it. */
        UNSENT
    }
}
