package org.linewright.operations;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;
import org.linewright.lines.RunningCall;

/** The calls of the configured lines: what people type and see goes through the rules of the location. For any thread. */
public interface LineCalls {

    /**
     * Says what would be dialled; dials nothing. May wait for the disk.
     *
     * @param typed a number as people write it, also a {@code tel:} link; a SIP address goes out as it is
     * @return refused when there is no such line, or no number in what was typed
     */
    Outcome<PlannedCall> plan(LineId line, String typed);

    /**
     * Calls from the running line; returns at once. What is to be sent as tones is, once the call is answered.
     *
     * @param withheld whether our number is to be withheld
     * @param listener told how it goes, as {@link org.linewright.lines.Lines#dial} says
     * @return refused when the line cannot call now, or nothing runs
     */
    Outcome<RunningCall> dial(PlannedCall plan, boolean withheld, Consumer<CallReport> listener);

    /**
     * Calls from one running line to another and listens at both: each speaks a test signal. Meanwhile it takes the calls
     * that come in.
     *
     * @param length how long both talk; RTCP tells most after five seconds
     * @return on a thread of its own, within {@code length} and half a minute; refused when the call cannot be, or nobody
     *     is reached
     */
    CompletionStage<Outcome<SelfCall>> selfCall(LineId from, LineId to, Duration length);

    /** How a number that the PBX told about a caller is shown; as it was told when no rule knows it. May wait for the disk. */
    String shown(LineId line, String told);
}
