package org.linewright.diagnostics.internal.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.SoundFigures.LostThere;

/** Does speech go both ways? That it arrives there, only the other side can tell: when it does not report, nobody knows. */
final class OneWay implements Check {

    private static final double ALMOST_ALL = 0.9;

    /** RFC 3550 §6.3.1: two reports are no further apart, so both tell of the time since somebody answered. */
    private static final Duration REPORT = Duration.ofSeconds(7);

    /** RFC 3550 §6.3.5: who has said nothing for five intervals tells nothing any more. */
    private static final Duration OLD = Duration.ofSeconds(25);
    private static final Text PURPOSE = new Text("Geht Sprache in beide Richtungen?", "Does speech go both ways?");

    @Override
    public String id() {
        return "one-way";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Sweep sweep = new Sweep(this, new Text("Im Gespräch der Leitung {0} geht Sprache in beide Richtungen.",
                "In the call of the line {0} speech goes both ways."), Unseen.TALKS);
        return sweep.of(Talked.of(examined).flatMap(OneWay::judged));
    }

    private static Stream<Observation> judged(Talked call) {
        SoundFigures figures = call.sound();
        Duration silent = figures.silent().orElse(call.lasted());
        String evidence = "RTP: sent " + figures.sent() + ", come " + figures.come() + "; RTCP: "
                + figures.lostThere().map(OneWay::words).orElse("–");
        List<Observation> seen = new ArrayList<>();
        if (figures.come() == 0 || silent.compareTo(Talked.SETTLED) >= 0) {
            seen.add(Observation.wrong(call.about(), CallDiagnosis.NOTHING_HEARD, evidence,
                    Spoken.text(Duration.ofSeconds(silent.toSeconds()))));
        }
        if (figures.sent() == 0 || figures.lostThere().filter(told -> deaf(told, call)).isPresent()) {
            seen.add(Observation.wrong(call.about(), CallDiagnosis.NOT_HEARD_THERE, evidence));
        }
        return seen.isEmpty() ? Stream.of(Observation.fine(call.about())) : seen.stream();
    }

    private static boolean deaf(LostThere told, Talked call) {
        return told.part() >= ALMOST_ALL && told.ago().compareTo(OLD) <= 0
                && call.lasted().minus(told.ago()).compareTo(REPORT) >= 0;
    }

    private static String words(LostThere told) {
        return Math.round(100 * told.part()) + " % lost there, " + told.ago().toSeconds() + " s ago";
    }
}
