package org.linewright.workbench.diagnostics.support;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.linewright.core.Outcome;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.parcel.Gathering;
import org.linewright.diagnostics.parcel.Held;
import org.linewright.diagnostics.parcel.KnownSecrets;
import org.linewright.diagnostics.parcel.ParcelContents;
import org.linewright.diagnostics.parcel.ParcelTrouble;
import org.linewright.health.Health;
import org.linewright.health.HealthPages;
import org.linewright.operations.OpenConfiguration;
import org.linewright.workbench.diagnostics.findings.Ward;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;

/**
 * What this window holds that goes into the file, and which secrets must not. Asked on the thread that makes the file,
 * which waits for the UI thread and the disk.
 *
 * @param ward found something last, while it looks after the lines
 * @param product name and version of the program
 * @param logs what the program wrote down of its own faults
 */
record Holding(Desk desk, Ward ward, Tracer tracer, Checks checks, Health health, String product, List<Path> logs) {

    ParcelContents contents() {
        Snapshot now = desk.now();
        ParcelContents program = HealthPages.in(
                ParcelContents.of(product, Instant.now(), ZoneId.systemDefault(), Words.locale()), health);
        Gathering gathering = new Gathering(program, logs, checks);
        return now.current().isPresent() ? gathering.of(held(now)) : gathering.without(now.troubles());
    }

    /** None while no configuration is open: then nothing of it goes in either. */
    KnownSecrets secrets() {
        Snapshot now = desk.now();
        return now.current().isEmpty()
                ? KnownSecrets.NONE
                : awaited(desk.alarms(kept -> Outcome.done(KnownSecrets.of(now.configuration(),
                        kept.alarms().result().orElse(AlarmRules.NONE), OpenConfiguration.OWN_KEY, kept::secret))))
                        .result()
                        .orElseGet(() -> KnownSecrets.of(now.configuration(), AlarmRules.NONE,
                                OpenConfiguration.OWN_KEY, any -> Outcome.refused(List.of())));
    }

    private Held held(Snapshot now) {
        Examined seen = Examined.nothing(Instant.now())
                .withGroups(List.copyOf(now.configuration().groups().values()))
                .withStatuses(now.statuses().stream().toList());
        return Held.of(Path.of(now.folder()), now.configuration(), awaited(desk.check()).map(Ward::told), seen)
                .reported(ward.newest())
                .recorded(tracer.newest());
    }

    private static <T> Outcome<T> awaited(CompletionStage<Outcome<T>> answer) {
        try {
            return answer.toCompletableFuture().get();
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return Outcome.refused(ParcelTrouble.CANCELLED.about());
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
