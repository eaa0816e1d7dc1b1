package org.linewright.peers;

import java.time.Duration;
import java.util.List;

/**
 * How often SIPp goes through a scenario.
 *
 * @param times how often in all
 * @param perSecond how many it begins in a second
 * @param limit when it gives up
 * @param values what stands for {@code [field0]} in each call, in turn; none when empty
 */
public record SippLoad(int times, int perSecond, Duration limit, List<String> values) {

    public SippLoad {
        values = List.copyOf(values);
    }

    /** Without values, for 40 s at most. */
    public static SippLoad of(int times, int perSecond) {
        return new SippLoad(times, perSecond, Duration.ofSeconds(40), List.of());
    }
}
