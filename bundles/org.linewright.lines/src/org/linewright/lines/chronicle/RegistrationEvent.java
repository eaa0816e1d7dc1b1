package org.linewright.lines.chronicle;

import java.time.Duration;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.linewright.lines.RegistrationReport;

/** An attempt to register, from its first request to its end. */
@Name("linewright.Registration")
@Label("Registration")
@Category({ "Linewright", "Lines" })
@Description("An attempt of a line to register, to refresh that or to take it back, from its first request to its end")
@StackTrace(false)
public final class RegistrationEvent extends Event {

    @Label("Address of Record")
    String addressOfRecord;

    @Label("Line Group")
    String group;

    @Label("Purpose")
    @Description("REGISTER, REFRESH of a registration, or LEAVE")
    String purpose;

    @Label("Result")
    String result;

    @Label("SIP Status")
    @Description("The final answer of the registrar; 0 when none came")
    int status;

    @Label("Expires Asked")
    @Timespan(Timespan.MILLISECONDS)
    long asked;

    @Label("Expires Granted")
    @Timespan(Timespan.MILLISECONDS)
    long granted;

    @Label("Round Trip")
    @Description("From the last request to its answer; 0 when it was not granted")
    @Timespan(Timespan.NANOSECONDS)
    long roundTrip;

    @Label("Requests")
    @Description("How many REGISTERs it took, retransmissions aside")
    int requests;

    void tells(RegistrationReport report) {
        addressOfRecord = report.addressOfRecord();
        group = report.line().group().value();
        purpose = report.purpose().name();
        result = report.result().name();
        status = report.status();
        asked = report.asked().toMillis();
        granted = report.granted().toMillis();
        roundTrip = report.roundTrip().orElse(Duration.ZERO).toNanos();
        requests = report.requests();
    }
}
