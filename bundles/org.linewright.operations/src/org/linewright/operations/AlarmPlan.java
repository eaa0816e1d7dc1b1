package org.linewright.operations;

import java.util.List;
import java.util.Map;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmRules;

/**
 * What would become of the alarm rules. Made without any side effect; {@link OpenConfiguration#apply(AlarmPlan)} does just
 * this.
 *
 * @param base the version of the configuration it was made from
 * @param wanted the rules afterwards
 * @param secrets secrets to keep, by the ID of {@code secret:ID}
 * @param changes what it does, in words; empty when there is nothing to do
 * @param troubles what a person should know before; none of them severe
 */
public record AlarmPlan(String base, AlarmRules wanted, Map<String, Secret> secrets, List<Text> changes,
        List<Trouble> troubles) {

    public AlarmPlan {
        secrets = Map.copyOf(secrets);
        changes = List.copyOf(changes);
        troubles = List.copyOf(troubles);
    }
}
