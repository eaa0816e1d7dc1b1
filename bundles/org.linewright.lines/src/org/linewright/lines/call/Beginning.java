package org.linewright.lines.call;

import java.time.Instant;
import java.util.Optional;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Partner;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.CallReport.Times;
import org.linewright.sip.Invitation;

/** The first report of a call. */
final class Beginning {

    private Beginning() {
    }

    static CallReport outgoing(long number, LineId line, String digits, Instant now) {
        return new CallReport(number, line, true, Stage.LOOKING_UP, Stage.LOOKING_UP.label(), 0, "",
                new Partner(digits, ""), Sound.NONE, new Times(now, Optional.empty(), Optional.empty(),
                        Optional.empty()));
    }

    static CallReport incoming(long number, LineId line, Invitation invitation, Instant now,
            Naming naming) {
        return new CallReport(number, line, false, Stage.RINGING, Stage.RINGING.label(), 0, "",
                naming.caller(invitation), Sound.NONE,
                new Times(now, Optional.of(now), Optional.empty(), Optional.empty()));
    }

    /** The only report of a call that never rang. */
    static CallReport turnedAway(long number, LineId line, Invitation invitation, Instant now, Naming naming,
            int status) {
        return new CallReport(number, line, false, Stage.OVER, CallWords.turnedAway(status), status, "",
                naming.caller(invitation), Sound.NONE,
                new Times(now, Optional.empty(), Optional.empty(), Optional.of(now)));
    }
}
