package org.linewright.alarms;

import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.Timers;

/** Tells people. For any thread. */
public interface Alarms {

    /**
     * Alarms without rules at first. What people were told, and what of it is over, is remembered from one start to the
     * next. Returns at once.
     */
    Alarming begin(AlarmFace face, AlarmShelf shelf, Timers timers, InstantSource clock);

    /**
     * Sends a message that says it is a test. Waits for the network, up to half a minute.
     *
     * @return what was sent; refused when it did not go
     */
    Outcome<AlarmMessage> test(AlarmChannel channel, Locale language,
            Function<SecretReference, Outcome<Secret>> secrets, InstantSource clock);
}
