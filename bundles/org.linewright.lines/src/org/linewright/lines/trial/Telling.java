package org.linewright.lines.trial;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.time.Latest;
import org.linewright.lines.TrialMessage;
import org.linewright.lines.TrialReport;
import org.linewright.lines.TrialReport.Stage;
import org.linewright.lines.TrialResult;
import org.linewright.sip.WireMessage;

/** What a trial tells: where it stands, and the messages on the wire so far. For any thread. */
final class Telling {

    private static final int MOST_MESSAGES = 200;

    private final InstantSource clock;
    private final Latest<TrialReport> latest;
    private final List<TrialMessage> messages = new ArrayList<>();
    private Course.Phase phase = Course.Phase.NEW;
    private boolean sent;
    private TrialReport report = new TrialReport(Stage.LOOKING_UP, Words.LOOKS, List.of(), Optional.empty());

    Telling(InstantSource clock, Latest<TrialReport> latest) {
        this.clock = clock;
        this.latest = latest;
    }

    synchronized TrialReport report() {
        return report;
    }

    /** Whether anything was sent. */
    synchronized boolean sent() {
        return sent;
    }

    synchronized void seen(WireMessage message) {
        boolean ours = message.direction() == WireMessage.Direction.SENT;
        sent = sent || ours;
        if (messages.size() < MOST_MESSAGES) {
            messages.add(new TrialMessage(clock.instant(), ours, message.peer(), message.text()));
        }
        tell();
    }

    synchronized void stands(Course.Phase now) {
        phase = now;
        tell();
    }

    /** The last report; nothing is told after it. */
    synchronized TrialReport over(TrialResult result) {
        report = new TrialReport(Stage.OVER, Words.over(result), messages, Optional.of(result));
        latest.offer(report);
        return report;
    }

    private void tell() {
        if (report.result().isPresent()) {
            return;
        }
        Stage stage = switch (phase) {
            case NEW -> Stage.LOOKING_UP;
            case ASKING -> sent ? Stage.ASKING : Stage.LOOKING_UP;
            case LEAVING, MAKING_SURE, OVER -> Stage.LEAVING;
        };
        Text words = stage == Stage.LOOKING_UP ? Words.LOOKS : Words.of(stage, messages);
        report = new TrialReport(stage, words, messages, Optional.empty());
        latest.offer(report);
    }
}
