package org.linewright.core.alarm;

import java.time.Duration;

/**
 * How much is told at most, on each channel.
 *
 * @param gather what comes within this time is one message
 * @param perHour the most messages in any hour; what is more waits and is told together
 */
public record AlarmPace(Duration gather, int perHour) {

    public static final AlarmPace USUAL = new AlarmPace(Duration.ofSeconds(30), 12);
}
