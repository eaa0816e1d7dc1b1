package org.linewright.headless;

import org.linewright.core.Outcome;

/** How a run ended. Scripts rely on the codes: they never change. */
public enum Exit {
    DONE(0),
    /** Nothing was changed; the troubles say why. */
    REFUSED(1),
    WRONG_ARGUMENTS(2),
    PBX_UNREACHABLE(3),
    /** Some of it was done; what remains was said. */
    HALTED(4),
    BUG(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Exit of(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> DONE;
            case Outcome.Refused<?> refused -> REFUSED;
            case Outcome.Halted<?> halted -> HALTED;
        };
    }
}
