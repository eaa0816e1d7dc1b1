package org.linewright.diagnostics.internal.check;

import java.time.Duration;
import java.util.stream.Stream;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Subject;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.SoundFigures;

/**
 * A call that is up for long enough to be judged by its sound.
 *
 * @param about its line
 * @param sound how it sounds
 * @param lasted how long both sides have talked
 */
record Talked(Subject about, SoundFigures sound, Duration lasted) {

    /** Before that a call may still be settling. */
    static final Duration SETTLED = Duration.ofSeconds(5);

    static Stream<Talked> of(Examined examined) {
        Places places = Places.of(examined);
        return examined.calls().stream().filter(call -> talking(call.report()))
                .map(call -> of(call, places)).filter(one -> one.lasted().compareTo(SETTLED) >= 0);
    }

    private static boolean talking(CallReport report) {
        return report.stage() == CallReport.Stage.TALKING && !report.sound().held()
                && report.times().answered().isPresent();
    }

    private static Talked of(CallFigures call, Places places) {
        CallReport report = call.report();
        return new Talked(places.line(report.line()), call.sound(),
                Duration.between(report.times().answered().orElseThrow(), places.examined().at()));
    }
}
