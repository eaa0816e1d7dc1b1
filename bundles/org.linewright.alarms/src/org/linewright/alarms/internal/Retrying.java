package org.linewright.alarms.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.AlarmsTrouble;
import org.linewright.core.Trouble;
import org.linewright.core.time.Backoff;

/**
 * Whether a message is tried again, and when: for about a day, as long as what stands against it may pass by itself.
 *
 * @param sending sends through the channel of this id; answers with what stood against it
 */
record Retrying(BiFunction<String, AlarmMessage, Optional<Trouble>> sending, RandomGenerator random) {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(10));
    private static final int MOST = 190;

    /**
     * One try.
     *
     * @param trouble what stood against it; empty when it went
     * @param next after what time the next try is due; empty when there is none
     */
    record Attempt(Optional<Trouble> trouble, Optional<Duration> next) {
    }

    Attempt attempt(String channel, AlarmMessage message, int number) {
        Optional<Trouble> trouble = sending.apply(channel, message);
        return new Attempt(trouble, trouble.filter(AlarmsTrouble::passes)
                .filter(why -> number < MOST)
                .map(why -> BACKOFF.wait(number, random)));
    }
}
