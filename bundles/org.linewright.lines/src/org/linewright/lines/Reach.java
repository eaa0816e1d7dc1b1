package org.linewright.lines;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.linewright.core.Text;

/**
 * Whether a line can be reached, not only whether it is registered: a request that came in through the PBX proves it.
 *
 * @param standing where that stands
 * @param when the last proof, or the last try of one
 * @param how by what it is known, in words
 * @param losses how often the line could no longer be reached, since the lines run
 * @param lost when that was found last
 */
public record Reach(Standing standing, Optional<Instant> when, Text how, int losses, Optional<Instant> lost) {

    /** Where a proof stands. */
    public enum Standing {
        /** Nothing was tried yet, or it is switched off. */
        NOT_TRIED("nicht geprüft", "not tried"),
        /** A request arrived. */
        PROVEN("erreichbar", "reachable"),
        /** None arrived where one had to. */
        FAILED("nicht erreichbar", "not reachable"),
        /** This PBX passes no request on that would prove it. */
        UNPROVABLE("nicht prüfbar", "cannot be proved");

        private final Text label;

        Standing(String german, String english) {
            this.label = new Text(german, english);
        }

        public Text label() {
            return label;
        }
    }

    public static final Reach NOT_TRIED = new Reach(Standing.NOT_TRIED, Optional.empty(),
            new Text("nicht geprüft", "not tried"), 0, Optional.empty());

    private static final Duration REMEMBERED = Duration.ofDays(1);

    public Reach proven(Instant at, Text by) {
        return new Reach(Standing.PROVEN, Optional.of(at), by, losses, lost);
    }

    public Reach failed(Instant at, Text why) {
        boolean fresh = standing != Standing.FAILED;
        return new Reach(Standing.FAILED, Optional.of(at), why, fresh ? losses + 1 : losses,
                fresh ? Optional.of(at) : lost);
    }

    public Reach unprovable(Instant at, Text why) {
        return new Reach(Standing.UNPROVABLE, Optional.of(at), why, losses, lost);
    }

    public boolean is(Standing other) {
        return standing == other;
    }

    /** It was lost and came back, less than a day before the last proof. */
    public boolean restored() {
        return is(Standing.PROVEN) && lost.flatMap(from -> when.map(to -> Duration.between(from, to)))
                .filter(past -> past.compareTo(REMEMBERED) < 0)
                .isPresent();
    }
}
