package org.linewright.alarms.internal.channel;

import java.util.Optional;
import org.linewright.alarms.AlarmMessage;
import org.linewright.core.Trouble;

/** Sends messages through one channel. */
public interface Sender {

    /** Sends it, waiting for the network for half a minute at most; answers with what stood against it. */
    Optional<Trouble> send(AlarmMessage message);
}
