package org.linewright.lines.engine;

import java.time.Duration;
import java.util.Optional;
import org.linewright.lines.RegistrationReport;
import org.linewright.lines.RegistrationReport.Purpose;
import org.linewright.lines.RegistrationReport.Result;
import org.linewright.lines.engine.LineProgress.Phase;
import org.linewright.sip.RegisterAnswer;

/**
 * The end of an attempt, as it is told.
 *
 * @param phase the line's while it waited for the answer
 */
record Attempted(WantedLine line, Phase phase, RegisterAnswer answer) {

    RegistrationReport report() {
        return switch (answer) {
            case RegisterAnswer.Granted granted -> report(Result.GRANTED, 200, granted.asked(), granted.granted(),
                    Optional.of(granted.rtt()));
            case RegisterAnswer.Refused refused -> failed(result(refused.why()), refused.status());
            case RegisterAnswer.Silent silent -> failed(Result.SILENT, 0);
            case RegisterAnswer.Unresolved unresolved -> failed(Result.UNRESOLVED, 0);
            case RegisterAnswer.Unsent unsent -> failed(Result.UNSENT, 0);
        };
    }

    private RegistrationReport failed(Result result, int status) {
        return report(result, status, Duration.ZERO, Duration.ZERO, Optional.empty());
    }

    private RegistrationReport report(Result result, int status, Duration asked, Duration granted,
            Optional<Duration> roundTrip) {
        return new RegistrationReport(line.id(), line.addressOfRecord(), purpose(), result, status, asked, granted,
                roundTrip, answer.requests());
    }

    private Purpose purpose() {
        return switch (phase) {
            case REFRESH -> Purpose.REFRESH;
            case LEAVING -> Purpose.LEAVE;
            default -> Purpose.REGISTER;
        };
    }

    private static Result result(RegisterAnswer.Why why) {
        return switch (why) {
            case CREDENTIALS -> Result.CREDENTIALS;
            case FORBIDDEN -> Result.FORBIDDEN;
            case BUSY -> Result.BUSY;
            case REDIRECTED -> Result.REDIRECTED;
            case CHALLENGE -> Result.CHALLENGE;
            case INTERVAL -> Result.INTERVAL;
        };
    }
}
