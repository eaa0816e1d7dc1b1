package org.linewright.store;

import java.util.List;
import java.util.Optional;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.Configuration;

/**
 * What a store held at one moment.
 *
 * @param configuration everything that could be read
 * @param alarms the alarm rules; none when there are none that could be read
 * @param version names exactly this content; the base of the next change
 * @param readOnly whether this store refuses changes
 * @param heldBy who may change it instead, where that is known
 * @param broken what could not be read; its lines are missing in the configuration
 */
public record Snapshot(Configuration configuration, AlarmRules alarms, String version, boolean readOnly,
        Optional<Holder> heldBy,
        List<BrokenFile> broken) {

    public Snapshot {
        broken = List.copyOf(broken);
    }
}
