package org.linewright.headless.verbs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.location.Way;
import org.linewright.headless.HeadlessTrouble;
import picocli.CommandLine.Option;

/** Which ways a number shall go. */
final class TraceModes {

    private static final String ALL = "all";
    private static final String OUTGOING = "outgoing";
    private static final String INCOMING = "incoming";

    @Option(names = "--direction", paramLabel = "outgoing|incoming", description = {
            "outgoing: wie eine gewählte Nummer (das Übliche); incoming: wie die eines Anrufers.",
            "outgoing: as a number that is dialled (the usual); incoming: as that of a caller." })
    private Optional<String> direction = Optional.empty();

    @Option(names = "--mode", paramLabel = "<Weg>|<mode>", description = {
            "Genauer: dial, forward, display, connected-out, connected-in, caller, called, forwarded; all zeigt alle.",
            "More exactly: dial, forward, display, connected-out, connected-in, caller, called, forwarded; all shows "
                    + "every one." })
    private Optional<String> mode = Optional.empty();

    /** At least one. */
    Outcome<List<Way>> chosen() {
        return mode.map(TraceModes::read).orElseGet(() -> towards(direction.orElse(OUTGOING)));
    }

    private static Outcome<List<Way>> towards(String direction) {
        return switch (direction) {
            case OUTGOING -> Outcome.done(List.of(Way.DIAL));
            case INCOMING -> Outcome.done(List.of(Way.CALLER));
            default -> Outcome.refused(HeadlessTrouble.MODE_UNKNOWN.about(direction, OUTGOING + ", " + INCOMING));
        };
    }

    private static Outcome<List<Way>> read(String word) {
        List<Way> ways = Arrays.stream(Way.values()).filter(way -> word.equals(ALL) || way.word().equals(word))
                .toList();
        return ways.isEmpty()
                ? Outcome.refused(HeadlessTrouble.MODE_UNKNOWN.about(word,
                        Arrays.stream(Way.values()).map(Way::word).collect(Collectors.joining(", ")) + ", " + ALL))
                : Outcome.done(ways);
    }
}
