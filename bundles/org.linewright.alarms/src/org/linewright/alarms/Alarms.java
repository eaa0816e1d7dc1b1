package org.linewright.alarms;

import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.Timers;

/** Tells people. For any thread. */
public interface Alarms {

    /**
     * Begins to follow findings. Returns at once.
     *
     * @param rules sound ones, see {@link AlarmRules#troubles}
     * @param secrets fetches a secret when a message is sent; may wait for a disk
     * @param listener hears what became of every message, on the thread that sent it
     */
    Alarming begin(AlarmRules rules, Function<SecretReference, Outcome<Secret>> secrets, Timers timers,
            InstantSource clock, Consumer<Told> listener);

    /**
     * Sends a message that says it is a test. Waits for the network, up to half a minute.
     *
     * @return what was sent; refused when it did not go
     */
    Outcome<AlarmMessage> test(AlarmChannel channel, Locale language,
            Function<SecretReference, Outcome<Secret>> secrets, InstantSource clock);
}
