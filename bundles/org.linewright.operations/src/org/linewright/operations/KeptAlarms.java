package org.linewright.operations;

import java.nio.file.Path;
import java.util.Map;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.SecretReference;

/** The alarm rules of an open configuration. For any thread; every verb may wait for the disk, none for the network. */
public interface KeptAlarms {

    /** The alarm rules as they stand; refused when their file cannot be read. */
    Outcome<AlarmRules> alarms();

    /** The alarm rules as they stand; refused when their file cannot be read, or when they cannot work. */
    default Outcome<AlarmRules> sound() {
        return alarms().then(rules -> plan(rules, Map.of())).map(AlarmPlan::wanted);
    }

    /**
     * Says what would become of the alarm rules; changes nothing. Refused when they cannot work, with every reason.
     *
     * @param secrets secrets to keep, by the ID of {@code secret:ID}
     */
    Outcome<AlarmPlan> plan(AlarmRules wanted, Map<String, Secret> secrets);

    /**
     * Does this plan, which cannot be undone but by another. Refused, with everything as it was, when the configuration
     * changed since the plan was made.
     */
    Outcome<AlarmRules> apply(AlarmPlan plan);

    /** A secret as of now, to be sent along with a message. */
    Outcome<Secret> secret(SecretReference reference);

    /** What {@link #keepTold} kept last, by whichever process; no bytes when nothing was. */
    Outcome<byte[]> told();

    /** Keeps what people were told, beside the configuration: these bytes instead of those before, all or none. */
    Outcome<Path> keepTold(byte[] told);
}
