package org.linewright.lines.chronicle;

import java.time.Duration;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Percentage;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.linewright.core.line.Codec;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.SoundFigures;

/** A call, from its first request to its end. Never with the number or the name of the other side. */
@Name("linewright.Call")
@Label("Call")
@Category({ "Linewright", "Calls" })
@Description("A call of a line, from its first request to its end; it does not say with whom")
@StackTrace(false)
public final class LineCallEvent extends Event {

    @Label("Address of Record")
    String addressOfRecord;

    @Label("Line Group")
    String group;

    @Label("Direction")
    @Description("outgoing or incoming")
    String direction;

    @Label("SIP Status")
    @Description("The final answer; 0 when none came")
    int status;

    @Label("Set-up Time")
    @Description("Until it first rang, was answered or ended")
    @Timespan(Timespan.MILLISECONDS)
    long setUpTime;

    @Label("Ring Time")
    @Timespan(Timespan.MILLISECONDS)
    long ringTime;

    @Label("Talk Time")
    @Timespan(Timespan.MILLISECONDS)
    long talkTime;

    @Label("Codec")
    @Description("What was spoken at last; empty when nothing was agreed on")
    String codec;

    @Label("Packets Sent")
    long sent;

    @Label("Packets Received")
    long received;

    @Label("Packets Overtaken")
    @Description("Packets of the other side that came after a later one (RFC 4737 §3.3)")
    long overtaken;

    @Label("Packets Missing")
    @Description("Packets of the other side that could not be played: lost on the way, or too late")
    long missing;

    @Label("Loss")
    @Percentage
    float loss;

    @Label("Jitter")
    @Timespan(Timespan.NANOSECONDS)
    long jitter;

    @Label("Round Trip")
    @Description("Of the sound; 0 when the other side does not report")
    @Timespan(Timespan.NANOSECONDS)
    long roundTrip;

    @Label("MOS")
    @Description("Estimated mean opinion score from 1 to 4.4 of what was heard; 0 when nothing was")
    float opinion;

    void tells(CallFigures last, String line) {
        CallReport report = last.report();
        addressOfRecord = line;
        group = report.line().group().value();
        direction = report.outgoing() ? "outgoing" : "incoming";
        status = report.status();
        CallReport.Times times = report.times();
        setUpTime = times.setUp().toMillis();
        ringTime = times.rung().toMillis();
        talkTime = times.talked().toMillis();
        codec = last.codec().map(Codec::word).orElse("");
        sounded(last);
    }

    private void sounded(CallFigures last) {
        SoundFigures sound = last.sound();
        sent = sound.sent();
        received = sound.come();
        overtaken = sound.overtaken();
        missing = last.missing();
        loss = (float) sound.lost();
        jitter = sound.jitter().toNanos();
        roundTrip = sound.roundTrip().orElse(Duration.ZERO).toNanos();
        opinion = sound.quality().orElse(0.0).floatValue();
    }
}
