package org.linewright.lines.chronicle;

import java.time.Duration;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.linewright.lines.LineStatus;

/** A line that is registered no more though it should be. */
@Name("linewright.RegistrationLost")
@Label("Registration Lost")
@Category({ "Linewright", "Lines" })
@Description("A line is registered no more though it should be")
@StackTrace(false)
final class LostRegistrationEvent extends Event {

    @Label("Address of Record")
    String addressOfRecord;

    @Label("Line Group")
    String group;

    @Label("Line State")
    @Description("The state that the line is in instead")
    String state;

    @Label("Registered For")
    @Description("How long it had been registered")
    @Timespan(Timespan.MILLISECONDS)
    long registeredFor;

    void tells(LineStatus now, Duration held) {
        addressOfRecord = now.addressOfRecord();
        group = now.id().group().value();
        state = now.state().name();
        registeredFor = held.toMillis();
    }
}
