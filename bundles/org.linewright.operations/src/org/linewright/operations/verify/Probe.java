package org.linewright.operations.verify;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.line.Feature;

/**
 * One call of a course.
 *
 * @param from who calls
 * @param dials what he dials
 * @param answering who picks up when it rings there
 * @param meanwhile what the target dials as soon as it rings
 * @param watch how long to look where it rings
 * @param expected what has to be seen
 */
record Probe(Party from, Dials dials, Set<Party> answering, Optional<Code> meanwhile, Duration watch,
        Expected expected) {

    /** Long enough for a code to be answered, and for a line to ring. */
    static final Duration SHORT = Duration.ofSeconds(4);

    /** What is dialled, before codes and numbers are known. */
    sealed interface Dials {
        // a code or a number
    }

    /**
     * A code.
     *
     * @param number whose number it takes, where it takes one
     */
    record Code(Feature feature, Party number) implements Dials {
    }

    /** A line. */
    record Number(Party party) implements Dials {
    }

    /** The tested line dials a code that the PBX has to take. */
    static Probe code(Feature feature) {
        return code(feature, new Expected.Taken());
    }

    /** The tested line dials a code; a number in it is the target's. */
    static Probe code(Feature feature, Expected expected) {
        return new Probe(Party.TESTED, new Code(feature, Party.TARGET), Set.of(), Optional.empty(), SHORT, expected);
    }

    /** A line calls another one; who is expected to ring in the end picks up. */
    static Probe call(Party from, Party to, Party answering, Expected expected) {
        return new Probe(from, new Number(to), Set.of(answering), Optional.empty(), SHORT, expected);
    }

    /** The caller calls the tested line, and the target picks that up by a code. */
    static Probe pickup(Feature feature) {
        return new Probe(Party.CALLER, new Number(Party.TESTED), Set.of(), Optional.of(new Code(feature, Party.TESTED)),
                SHORT, new Expected.PickedUp());
    }

    Probe watching(Duration other) {
        return new Probe(from, dials, answering, meanwhile, other, expected);
    }

    /** The same, but nobody picks up. */
    Probe unanswered() {
        return new Probe(from, dials, Set.of(), meanwhile, watch, expected);
    }

    /** Who has to be there for it. */
    Set<Party> parties() {
        return switch (dials) {
            case Number(Party to) when meanwhile.isPresent() -> Set.of(from, to, Party.TARGET);
            case Number(Party to) -> Set.of(from, to);
            case Code code when takesNumber(code.feature()) -> Set.of(from, code.number());
            case Code code -> Set.of(from);
        };
    }

    private static boolean takesNumber(Feature feature) {
        return feature == Feature.FORWARD_ALWAYS_ON || feature == Feature.FORWARD_AFTER_ON;
    }
}
