package org.linewright.workbench.diagnostics.alarm;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.Alarms;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.AlarmPlan;
import org.linewright.operations.KeptAlarms;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;

/** What an editor of alarm rules asks. Everything completes on the UI thread, never exceptionally. */
record AlarmDesk(Desk desk, Alarms alarms, OnDisplay onDisplay) {

    CompletionStage<Outcome<AlarmRules>> read() {
        return desk.alarms(KeptAlarms::alarms);
    }

    /** @param secrets secrets to keep, by the ID of {@code secret:ID} */
    CompletionStage<Outcome<AlarmPlan>> plan(AlarmRules wanted, Map<String, Secret> secrets) {
        return desk.alarms(kept -> kept.plan(wanted, secrets));
    }

    CompletionStage<Outcome<AlarmRules>> apply(AlarmPlan plan) {
        return desk.alarms(kept -> kept.apply(plan));
    }

    /** @param typed secrets that are not kept yet */
    CompletionStage<Outcome<AlarmMessage>> test(AlarmChannel channel, Map<String, Secret> typed) {
        Locale language = Locale.getDefault();
        return desk.alarms(kept -> alarms.test(channel, language, secrets(kept, typed), InstantSource.system()));
    }

    private static Function<SecretReference, Outcome<Secret>> secrets(KeptAlarms kept, Map<String, Secret> typed) {
        return reference -> reference.kept()
                .flatMap(id -> Optional.ofNullable(typed.get(id))) // framework-driven null: it was not typed
                .map(Outcome::done)
                .orElseGet(() -> kept.secret(reference));
    }
}
