package org.linewright.workbench.page;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.operations.Current;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Plan;
import org.linewright.workbench.kit.CarriedOut;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.page.Savable.Insistence;

/**
 * Saves an edit: brings it together with what others did, plans, shows the plan, applies it. For the UI thread; while it
 * waits the window still draws.
 *
 * @param refused hears why it cannot be saved, to mark the fields, before the person is told
 */
public record Saving(Desk desk, Savable edit, Consumer<List<Trouble>> refused) {

    private static final int PATIENCE = 15_000;

    /** @return whether all of it is saved */
    public boolean save(Shell shell) {
        CarriedOut carried = new CarriedOut(desk, shell, edit.title(), new Text("Speichern", "Save"));
        List<Trouble> misfits = edit.misfits();
        if (!misfits.isEmpty()) {
            return refuse(carried, misfits);
        }
        Optional<MergeChoice> choice = edit.merging(desk.now().configuration());
        if (choice.isPresent() && !new MergePane(edit.thing(), choice.get()).agreed(shell)) {
            return false;
        }
        Outcome<Plan> planned = carried.planned(desk.plan(edit.wish()));
        return planned.result().map(plan -> goOn(carried, plan))
                .orElseGet(() -> insist(carried, planned.troubles()));
    }

    /** What a check found severe bars nothing when the person insists; everything else does. */
    private boolean insist(CarriedOut carried, List<Trouble> troubles) {
        Optional<Insistence> insistence = edit.insistence();
        Optional<Plan> anyway = insistence.flatMap(way -> carried.planned(desk.plan(way.wish())).result());
        if (anyway.isEmpty()) {
            return refuse(carried, troubles);
        }
        refused.accept(troubles);
        return insistence.get().agreed().test(carried.shell(), troubles) && goOn(carried, anyway.get());
    }

    private boolean goOn(CarriedOut carried, Plan plan) {
        String seen = version(desk.now());
        return seen.equals(plan.base()) ? agree(carried, plan) : again(carried, seen);
    }

    private boolean agree(CarriedOut carried, Plan plan) {
        if (!plan.empty() && !carried.agreed(plan)) {
            return false;
        }
        Outcome<Current> applied = carried.applied(plan);
        applied.result().map(Current::configuration).ifPresent(edit::saved);
        if (applied.isDone()) {
            return true;
        }
        boolean overtaken = applied.troubles()
                .stream()
                .anyMatch(trouble -> trouble.code().equals(OperationTrouble.CHANGED_SINCE.code()));
        return overtaken ? again(carried, plan.base()) : refuse(carried, applied.troubles());
    }

    /** The files changed: saves anew as soon as the desk knows something else than this old version. */
    private boolean again(CarriedOut carried, String old) {
        CompletableFuture<Snapshot> newer = new CompletableFuture<>();
        carried.shell().getDisplay().timerExec(PATIENCE, () -> newer.complete(desk.now()));
        Watch watching = desk.watch(now -> {
            if (!version(now).equals(old)) {
                newer.complete(now);
            }
        });
        Snapshot now = new Waiting(carried.shell(), new Text("Die Dateien wurden geändert und werden neu gelesen …",
                "The files have changed and are read again …")).forAnswer(newer);
        watching.close();
        return version(now).equals(old)
                ? refuse(carried, List.of(OperationTrouble.CHANGED_SINCE.about()))
                : save(carried.shell());
    }

    /** The fields are marked before the person is told. */
    private boolean refuse(CarriedOut carried, List<Trouble> troubles) {
        refused.accept(troubles);
        return carried.refused(troubles);
    }

    private static String version(Snapshot now) {
        return now.current().map(Current::version).orElse("");
    }
}
