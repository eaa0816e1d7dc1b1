package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.AlarmPlan;
import org.linewright.operations.OperationTrouble;
import org.linewright.store.Snapshot;

/**
 * Plans alarm rules, and looks at them as they stand.
 *
 * @param secrets fetches a kept secret
 */
record AlarmPlanning(Function<SecretReference, Outcome<Secret>> secrets) {

    private static final Text CHANNEL = new Text("Meldeweg", "Channel");
    private static final Text RULE = new Text("Alarmregel", "Alarm rule");

    Outcome<AlarmPlan> plan(AlarmRules wanted, Map<String, Secret> kept, Snapshot now) {
        List<Trouble> troubles = troubles(wanted, now, kept.keySet());
        List<Text> changes = new ArrayList<>();
        differences(CHANNEL, byId(now.alarms()), byId(wanted), changes);
        differences(RULE, byName(now.alarms()), byName(wanted), changes);
        if (!wanted.pace().equals(now.alarms().pace()) || !wanted.language().equals(now.alarms().language())) {
            changes.add(new Text("Sprache oder Sammeln der Meldungen ändert sich.",
                    "The language or the gathering of messages changes."));
        }
        return Outcome.judged(new AlarmPlan(now.version(), wanted, kept, changes,
                troubles.stream().filter(trouble -> !trouble.severe()).toList()), troubles);
    }

    /** @param kept the IDs of secrets that will be there */
    List<Trouble> troubles(AlarmRules rules, Snapshot now, Set<String> kept) {
        List<Trouble> troubles = new ArrayList<>(rules.troubles(now.configuration().groups().keySet()));
        for (int i = 0; i < rules.channels().size(); i++) {
            AlarmChannel channel = rules.channels().get(i);
            String field = "channels[" + i + "]";
            channel.secrets().stream()
                    .filter(reference -> reference.kept().filter(kept::contains).isEmpty())
                    .flatMap(reference -> secrets.apply(reference).troubles().stream().filter(Trouble::severe).limit(1))
                    .forEach(why -> troubles.add(OperationTrouble.ALARM_SECRET
                            .about(channel.id(), why.sentence(), why.remedy()).at(field)));
        }
        return troubles;
    }

    private static Map<String, AlarmChannel> byId(AlarmRules rules) {
        return rules.channels().stream().collect(Collectors.toMap(AlarmChannel::id, one -> one, (one, other) -> one,
                LinkedHashMap::new));
    }

    private static Map<String, AlarmRule> byName(AlarmRules rules) {
        return rules.rules().stream().collect(Collectors.toMap(AlarmRule::name, one -> one, (one, other) -> one,
                LinkedHashMap::new));
    }

    private static void differences(Text kind, Map<String, ?> before, Map<String, ?> after, List<Text> changes) {
        after.forEach((name, thing) -> {
            if (!before.containsKey(name)) {
                changes.add(Text.of("{0} «{1}» kommt hinzu.", "{0} “{1}” is added.", kind, name));
            } else if (!before.get(name).equals(thing)) {
                changes.add(Text.of("{0} «{1}» ändert sich.", "{0} “{1}” changes.", kind, name));
            }
        });
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(
                name -> changes.add(Text.of("{0} «{1}» entfällt.", "{0} “{1}” is removed.", kind, name)));
    }
}
