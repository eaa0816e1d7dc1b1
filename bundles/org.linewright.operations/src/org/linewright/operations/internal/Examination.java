package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Severity;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.SecretReference;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.Checkup;
import org.linewright.operations.Finding;
import org.linewright.operations.LocationRules;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.store.Snapshot;

/** Looks at a whole configuration as if all of it had just been wished. */
record Examination(Roster roster, NumberPlans numbers, Function<SecretReference, Outcome<Secret>> secrets) {

    /** What a plan may leave open, but what does not work for as long as it is so. */
    private static final Set<String> FAULTS = Set.of(OperationTrouble.NO_PASSWORD.code(),
            OperationTrouble.DRIVER_GONE.code(), OperationTrouble.ALARM_SECRET.code(),
            OperationTrouble.LOCATION_MISSING.code());

    Checkup of(Snapshot snapshot) {
        Configuration now = snapshot.configuration();
        List<String> files = new ArrayList<>(List.of(Checkup.WHOLE));
        List<Finding> findings = new ArrayList<>();
        snapshot.broken().forEach(broken -> {
            files.add(broken.file());
            found(broken.file(), broken.troubles().stream().map(Examination::severe).toList(), findings);
        });
        Judgement judgement = new Judgement(roster, now, now, Wish.from(Configuration.EMPTY, now), secrets);
        found(Checkup.WHOLE, judgement.together(), findings);
        found(Checkup.WHOLE, new DefaultsJudgement(roster, Defaults.NONE, now.defaults()).troubles(), findings);
        LocationJudgement places = new LocationJudgement(roster, new LocationRules(numbers, now), now);
        now.locations().values().forEach(location -> {
            files.add(Checkup.file(location.id()));
            found(files.getLast(), places.of(location), findings);
        });
        now.groups().values().forEach(group -> {
            files.add(Checkup.file(group.id()));
            found(files.getLast(),
                    Stream.concat(judgement.of(group).stream(), places.of(group).stream()).toList(), findings);
        });
        if (!snapshot.alarms().equals(AlarmRules.NONE)) {
            files.add(Checkup.ALARMS);
            found(Checkup.ALARMS, new AlarmPlanning(secrets).troubles(snapshot.alarms(), snapshot, Set.of()), findings);
        }
        return new Checkup(files.stream().distinct().sorted().toList(), now, findings);
    }

    private static void found(String file, List<Trouble> troubles, List<Finding> findings) {
        troubles.forEach(trouble -> findings
                .add(new Finding(file, FAULTS.contains(trouble.code()) ? severe(trouble) : trouble)));
    }

    private static Trouble severe(Trouble trouble) {
        return new Trouble(trouble.code(), Severity.ERROR, trouble.sentence(), trouble.remedy(), trouble.field(),
                trouble.detail());
    }
}
