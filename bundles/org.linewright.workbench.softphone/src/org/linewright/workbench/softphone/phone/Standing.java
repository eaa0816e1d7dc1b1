package org.linewright.workbench.softphone.phone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineStatus;
import org.linewright.workbench.kit.Snapshot;

/** Whether there is a line to call from, and what to do when there is none. */
public enum Standing {
    /** Calls are possible. */
    READY,
    /** The configuration is being opened. */
    OPENING,
    /** It cannot be opened. */
    BROKEN,
    /** There is no line. */
    NO_LINE,
    /** Lines do not run from here. */
    ELSEWHERE,
    /** None is registered. */
    NONE_REGISTERED;

    private static final Text WAITS = new Text("Die Konfiguration wird geöffnet …",
            "The configuration is being opened …");
    private static final Text NO_LINES = new Text(
            "Hier telefonieren Sie mit einer Ihrer Leitungen. Es gibt noch keine.",
            "Here you make calls with one of your lines. There are none yet.");

    public static Standing of(Snapshot now) {
        if (now.current().isEmpty()) {
            return now.troubles().isEmpty() ? OPENING : BROKEN;
        }
        if (now.configuration().groups().values().stream().allMatch(group -> group.lines().isEmpty())) {
            return NO_LINE;
        }
        if (!now.running()) {
            return ELSEWHERE;
        }
        return now.registered() == 0 ? NONE_REGISTERED : READY;
    }

    /** Why there is nothing to call from, and what is wrong as far as it is known. */
    public Text words(Snapshot now) {
        return switch (this) {
            case READY, OPENING -> WAITS;
            case BROKEN -> trouble(now.troubles()).orElse(WAITS);
            case NO_LINE -> NO_LINES;
            case ELSEWHERE -> trouble(now.whyReadOnly()).or(() -> trouble(now.troubles()))
                    .map(why -> Text.of("Von hier laufen keine Leitungen. {0}", "No lines run from here. {0}", why))
                    .orElse(new Text("Von hier laufen keine Leitungen.", "No lines run from here."));
            case NONE_REGISTERED -> first(now)
                    .map(line -> Text.of("Keine Leitung ist angemeldet. Leitung {0}: {1}",
                            "No line is registered. Line {0}: {1}", line.id().user(), line.reason()))
                    .orElse(new Text("Keine Leitung ist eingeschaltet.", "No line is switched on."));
        };
    }

    private static Optional<Text> trouble(List<Trouble> troubles) {
        return troubles.stream().findFirst().map(Trouble::sentence);
    }

    private static Optional<LineStatus> first(Snapshot now) {
        return lines(now.configuration()).map(now::status).flatMap(Optional::stream).findFirst();
    }

    private static Stream<LineId> lines(Configuration configuration) {
        return configuration.groups()
                .values()
                .stream()
                .flatMap(group -> group.lines()
                        .stream()
                        .filter(Line::enabled)
                        .map(line -> new LineId(group.id(), line.user())));
    }
}
