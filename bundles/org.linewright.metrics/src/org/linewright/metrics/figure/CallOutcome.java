package org.linewright.metrics.figure;

import java.util.Locale;
import org.linewright.lines.CallReport;

/** What became of a call. */
enum CallOutcome {
    ANSWERED,
    BUSY,
    /** Given up before it was answered, by whoever placed it, or declined here by a person. */
    CANCELLED,
    DECLINED,
    FORWARDED,
    NO_ANSWER,
    /** There is no such number, or not yet. */
    NO_NUMBER,
    /** The PBX did not answer, or has a fault. */
    FAILED;

    static CallOutcome of(CallReport over) {
        return over.times().answered().isPresent() ? ANSWERED : switch (over.status()) {
            case 0 -> over.outgoing() && over.answer().isEmpty() ? FAILED : CANCELLED;
            case 404, 410, 484, 604 -> NO_NUMBER;
            case 408, 480 -> NO_ANSWER;
            case 486, 600 -> BUSY;
            case 487 -> CANCELLED;
            case 403, 603 -> DECLINED;
            default -> over.status() < 400 ? FORWARDED : FAILED;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
