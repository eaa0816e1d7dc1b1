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
import org.linewright.diagnostics.check.HeardCall;
import org.linewright.diagnostics.check.Subject;
import org.linewright.lines.CallReport;
import org.linewright.lines.SoundFigures;

/** Does speech go both ways? */
final class OneWay implements Check {

    /** Before that a call may still be settling. */
    private static final Duration SETTLED = Duration.ofSeconds(5);
    private static final double ALMOST_ALL = 0.9;
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
        Places places = Places.of(examined);
        Sweep sweep = new Sweep(this, new Text("Im Gespräch der Leitung {0} geht Sprache in beide Richtungen.",
                "In the call of the line {0} speech goes both ways."), Unseen.TALKS);
        return sweep.of(examined.calls().stream().filter(call -> settled(call.report(), examined))
                .flatMap(call -> judged(subject(call.report(), places), call, examined)));
    }

    private static boolean settled(CallReport report, Examined examined) {
        return report.stage() == CallReport.Stage.TALKING && !report.sound().held()
                && report.times().answered().filter(one -> !one.plus(SETTLED).isAfter(examined.at())).isPresent();
    }

    private static Stream<Observation> judged(Subject about, HeardCall call, Examined examined) {
        SoundFigures figures = call.figures();
        Duration talked = Duration.between(call.report().times().answered().orElseThrow(), examined.at());
        Duration silent = figures.silent().orElse(talked);
        String evidence = "RTP: sent " + figures.sent() + ", come " + figures.come() + ", lost there "
                + figures.lostThere().map(String::valueOf).orElse("–");
        List<Observation> seen = new ArrayList<>();
        if (figures.come() == 0 || silent.compareTo(SETTLED) >= 0) {
            seen.add(Observation.wrong(about, CallDiagnosis.NOTHING_HEARD, evidence,
                    Spoken.text(Duration.ofSeconds(silent.toSeconds()))));
        }
        if (figures.sent() == 0 || figures.lostThere().filter(lost -> lost >= ALMOST_ALL).isPresent()) {
            seen.add(Observation.wrong(about, CallDiagnosis.NOT_HEARD_THERE, evidence));
        }
        return seen.isEmpty() ? Stream.of(Observation.fine(about)) : seen.stream();
    }

    private static Subject subject(CallReport report, Places places) {
        return places.lines().values().stream().filter(one -> one.line().filter(report.line()::equals).isPresent())
                .findFirst().orElse(Subject.of(report.line(), report.line().toString()));
    }
}
