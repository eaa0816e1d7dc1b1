package org.linewright.workbench.diagnostics.load;

import java.time.Duration;
import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Spoken;
import org.linewright.core.line.Stagger;

/** What the next hour will bring, by the intervals of the groups. Pure. */
final class Forecast {

    /** A line refreshes when between three quarters and all of its interval is over. */
    private static final double SHARE = 0.875;

    private Forecast() {
    }

    /** A sentence for each group with lines that are switched on. */
    static List<Text> of(List<LineGroup> groups) {
        return groups.stream().filter(group -> group.enabledLines() > 0).map(Forecast::sentence).toList();
    }

    private static Text sentence(LineGroup group) {
        Stagger stagger = Stagger.of(group);
        return Text.of("{0}: in der nächsten Stunde etwa {1} Erneuerungen; nach einem Neustart ist die letzte von {2} "
                + "Leitungen nach {3} an der Reihe.",
                "{0}: about {1} refreshes in the next hour; after a restart the last of {2} lines has its turn after {3}.",
                group.name(), hourly(stagger), stagger.lines(), Spoken.text(stagger.start()));
    }

    private static long hourly(Stagger stagger) {
        return stagger.interval().isZero()
                ? 0
                : Math.round(stagger.lines() * (double) Duration.ofHours(1).toNanos()
                        / (SHARE * stagger.interval().toNanos()));
    }
}
