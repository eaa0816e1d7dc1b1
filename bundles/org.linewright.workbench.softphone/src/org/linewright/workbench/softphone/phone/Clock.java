package org.linewright.workbench.softphone.phone;

import java.time.Duration;

/** How long a call lasts, as telephones show it. */
public final class Clock {

    private Clock() {
    }

    /** Minutes and seconds such as {@code 3:07}, with hours from one on. */
    public static String of(Duration duration) {
        Duration shown = duration.isNegative() ? Duration.ZERO : duration;
        return shown.toHours() > 0
                ? "%d:%02d:%02d".formatted(shown.toHours(), shown.toMinutesPart(), shown.toSecondsPart())
                : "%d:%02d".formatted(shown.toMinutesPart(), shown.toSecondsPart());
    }
}
