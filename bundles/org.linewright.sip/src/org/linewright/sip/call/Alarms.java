package org.linewright.sip.call;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.linewright.core.time.Timers;

/** The alarms of one state machine; each rings once. Guarded by whoever owns it. */
public final class Alarms<A extends Enum<A>> {

    private final Timers timers;
    private final RandomGenerator random;
    private final Consumer<A> rang;
    private final Map<A, Timers.Cancel> armed;

    /** @param rang told without any lock held */
    public Alarms(Class<A> kind, Timers timers, RandomGenerator random, Consumer<A> rang) {
        this.timers = timers;
        this.random = random;
        this.rang = rang;
        this.armed = new EnumMap<>(kind);
    }

    /** Rings after some time between these two, and no more when it was to ring before. */
    public void arm(A alarm, Duration least, Duration most) {
        disarm(alarm);
        long spread = most.minus(least).toNanos();
        Duration time = least.plusNanos(spread > 0 ? random.nextLong(spread) : 0);
        armed.put(alarm, timers.after(time, () -> rang.accept(alarm)));
    }

    public void disarm(A alarm) {
        Optional.ofNullable(armed.remove(alarm)).ifPresent(Timers.Cancel::cancel); // framework-driven null
    }

    public void quiet() {
        armed.values().forEach(Timers.Cancel::cancel);
        armed.clear();
    }
}
