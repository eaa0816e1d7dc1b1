package org.linewright.alarms;

import java.util.Optional;
import org.linewright.core.Trouble;

/**
 * What became of a message.
 *
 * @param channel the id of the channel
 * @param trouble why it did not go; empty when it went
 * @param again whether it will be tried again
 */
public record Told(String channel, AlarmMessage message, Optional<Trouble> trouble, boolean again) {
}
