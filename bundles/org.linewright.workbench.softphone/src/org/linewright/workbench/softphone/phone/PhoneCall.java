package org.linewright.workbench.softphone.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;

/**
 * A call as a person sees it. A value: a newer one replaces it.
 *
 * @param call what to do with it
 * @param report how it stands
 * @param shown the number of the other side as people write it; empty when it is withheld
 * @param sent the keys that were pressed in it
 * @param declined whether a person declined it here
 */
public record PhoneCall(RunningCall call, CallReport report, String shown, String sent, boolean declined) {

    private static final Text WITHHELD = new Text("Nummer unterdrückt", "number withheld");
    private static final Text HELD = new Text("gehalten", "on hold");
    private static final Text JOINED = new Text("Konferenz", "conference");
    private static final Text MUTED = new Text("stumm", "muted");
    private static final Text RECORDED = new Text("Aufnahme läuft", "recording");
    private static final Text INCOMING = new Text("ankommend", "incoming");
    private static final Text OUTGOING = new Text("abgehend", "outgoing");

    PhoneCall with(CallReport newer) {
        return new PhoneCall(call, newer, shown, sent, declined);
    }

    PhoneCall showing(String number) {
        return new PhoneCall(call, report, number, sent, declined);
    }

    PhoneCall sending(String keys) {
        return new PhoneCall(call, report, shown, sent + keys, declined);
    }

    PhoneCall declining() {
        return new PhoneCall(call, report, shown, sent, true);
    }

    public void hold() {
        call.hold();
    }

    public LineId line() {
        return report.line();
    }

    /** The call to take or to decline while it rings here. */
    public Optional<OfferedCall> ringing() {
        return !report.outgoing() && report.stage() == Stage.RINGING && call instanceof OfferedCall offered
                ? Optional.of(offered)
                : Optional.empty();
    }

    public boolean talking() {
        return report.stage() == Stage.TALKING;
    }

    public boolean held() {
        return talking() && report.sound().held();
    }

    /** Number and name of the other side. */
    public Text partner() {
        Text number = number();
        String name = report.partner().name();
        return name.isBlank() || name.equals(shown)
                ? number
                : Text.of("{0} · {1}", "{0} · {1}", number, name);
    }

    /** The number alone. */
    public Text number() {
        return shown.isBlank() ? WITHHELD : Text.same(shown);
    }

    public static Text direction(boolean outgoing) {
        return outgoing ? OUTGOING : INCOMING;
    }

    /** Where it stands, and what is special about it. */
    public Text state() {
        Sound sound = report.sound();
        boolean plain = report.words().equals(report.stage().label());
        List<Text> words = new ArrayList<>();
        if (talking() && sound.recording().isPresent()) {
            words.add(RECORDED);
        }
        if (talking() && sound.muted()) {
            words.add(MUTED);
        }
        if (held()) {
            words.add(HELD);
        } else if (talking() && sound.joined()) {
            words.add(JOINED);
        }
        if (!plain || !held() && !sound.joined()) {
            words.add(report.words());
        }
        return Text.list(words);
    }

    /** Since when it rings or is talked; since it began before that. */
    public Duration lasts(Instant now) {
        Instant since = report.times().answered().or(() -> report.times().rang()).orElse(report.times().begun());
        return Duration.between(since, report.times().ended().orElse(now));
    }
}
