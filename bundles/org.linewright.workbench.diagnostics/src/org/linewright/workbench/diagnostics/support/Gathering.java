package org.linewright.workbench.diagnostics.support;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.parcel.KnownSecrets;
import org.linewright.diagnostics.parcel.ParcelContents;
import org.linewright.diagnostics.parcel.ParcelTrouble;
import org.linewright.health.Health;
import org.linewright.health.HealthPages;
import org.linewright.lines.LineStatus;
import org.linewright.operations.Checkup;
import org.linewright.operations.OpenConfiguration;
import org.linewright.workbench.diagnostics.findings.Ward;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/**
 * What goes into the file, and which secrets must not. Asked on the thread that makes the file, which waits for the UI
 * thread and the disk.
 *
 * @param product name and version of the program
 * @param logs what the program wrote down of its own faults
 */
record Gathering(Desk desk, Tracer tracer, Checks checks, Health health, String product, List<Path> logs) {

    ParcelContents contents() {
        Snapshot now = desk.now();
        ParcelContents bare = ParcelContents.of(product, Instant.now(), ZoneId.systemDefault(), Words.locale())
                .withPage("bundles.txt", HealthPages.of(health.bundles()))
                .withPage("health.txt", HealthPages.of(health.ailments(), Words.locale()));
        return now.current().isPresent()
                ? with(bare, now)
                : bare.withPage("configuration.txt", page(now.troubles()));
    }

    /** None while no configuration is open: then nothing of it goes in either. */
    KnownSecrets secrets() {
        Snapshot now = desk.now();
        return now.current().isPresent()
                ? KnownSecrets.of(now.configuration(), reference -> awaited(desk.secret(reference)))
                        .and(awaited(desk.secret(OpenConfiguration.OWN_KEY)).result().stream().toList())
                : KnownSecrets.NONE;
    }

    private ParcelContents with(ParcelContents bare, Snapshot now) {
        Outcome<Checkup> checked = awaited(desk.check());
        List<LineStatus> statuses = now.statuses().stream().toList();
        Examined examined = Examined.nothing(bare.at())
                .withGroups(List.copyOf(now.configuration().groups().values()))
                .withStatuses(statuses);
        Examined told = checked.result().map(Ward::told).map(examined::withTold).orElse(examined);
        ParcelContents all = bare.withConfiguration(Path.of(now.folder()), now.configuration())
                .withPage("configuration.txt", checked.result().map(Gathering::page).orElse(page(checked.troubles())))
                .withLines(statuses, checks.of(told))
                .withLogs(logs);
        return tracer.newest().map(all::withRecording).orElse(all);
    }

    private static String page(Checkup found) {
        return found.findings().stream()
                .map(one -> one.file() + ": " + TroubleList.text(List.of(one.trouble())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String page(List<Trouble> troubles) {
        return TroubleList.text(troubles) + "\n";
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
