package org.linewright.operations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.lines.CallReport;

/**
 * A call from one line of ours to another that talked, and how each heard the other.
 *
 * @param call the caller's last report
 */
public record SelfCall(CallReport call, HeardWay there, HeardWay back) {

    /** More is heard as a gap (ITU-T G.113). */
    private static final double MUCH_LOST = 0.02;
    private static final Duration UNSTEADY = Duration.ofMillis(50);
    /** ITU-T G.114: more disturbs a talk. */
    private static final Duration LATE = Duration.ofMillis(400);

    /** What is wrong with its sound, with the probable cause; empty when all is well. */
    public List<Trouble> findings() {
        boolean none = there.come() == 0 && back.come() == 0;
        return none
                ? List.of(OperationTrouble.NO_SOUND_AT_ALL.about(there.from(), there.to()))
                : Stream.of(there, back).flatMap(way -> findings(way).stream()).toList();
    }

    private static List<Trouble> findings(HeardWay way) {
        return deaf(way).map(List::of).orElseGet(() -> poor(way));
    }

    private static Optional<Trouble> deaf(HeardWay way) {
        if (way.heard()) {
            return Optional.empty();
        }
        if (way.sent() == 0) {
            return Optional.of(OperationTrouble.NOTHING_SENT.about(way.from(), way.to()));
        }
        return Optional.of(way.come() == 0
                ? OperationTrouble.ONE_WAY.about(way.from(), way.to(), way.sent())
                : OperationTrouble.OTHER_SOUND.about(way.from(), way.to(), way.come()));
    }

    private static List<Trouble> poor(HeardWay way) {
        List<Trouble> troubles = new ArrayList<>();
        if (way.lost() > MUCH_LOST) {
            troubles.add(OperationTrouble.MUCH_LOST.about(way.from(), way.to(), Math.round(100 * way.lost())));
        }
        if (way.jitter().compareTo(UNSTEADY) > 0) {
            troubles.add(OperationTrouble.UNSTEADY.about(way.from(), way.to(), way.jitter().toMillis()));
        }
        way.delay()
                .filter(delay -> delay.compareTo(LATE) > 0)
                .ifPresent(delay -> troubles.add(OperationTrouble.LATE.about(way.from(), way.to(), delay.toMillis())));
        return troubles;
    }
}
