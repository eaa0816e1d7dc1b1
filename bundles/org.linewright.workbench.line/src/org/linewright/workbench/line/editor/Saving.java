package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.Current;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Plan;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.CarriedOut;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.page.MergePane;

/** Saves an edit: brings it together with what others did, plans, shows the plan, applies it. */
final class Saving {

    private static final Text THING = new Text("die Leitungsgruppe", "the line group");
    private static final int PATIENCE = 15_000;

    private final Desk desk;
    private final Editing editing;
    private final Consumer<List<Trouble>> refused;

    /** @param refused hears why it cannot be saved, to mark the fields, before the person is told */
    Saving(Desk desk, Editing editing, Consumer<List<Trouble>> refused) {
        this.desk = desk;
        this.editing = editing;
        this.refused = refused;
    }

    /** @return whether all of it is saved */
    boolean save(Shell shell, Optional<PbxProfile> profile) {
        CarriedOut carried = new CarriedOut(desk, shell,
                Text.of("Leitungsgruppe «{0}» speichern", "Save line group “{0}”", editing.now().group().name()),
                new Text("Speichern", "Save"));
        List<Trouble> misfits = editing.now().form().troubles(profile.map(PbxProfile::fields).orElse(List.of()));
        if (!misfits.isEmpty()) {
            return refuse(carried, misfits);
        }
        Optional<LineGroup> onDisk = desk.now().configuration().group(editing.base().id());
        if (onDisk.filter(editing::overtaken).isPresent()
                && !new MergePane(THING, new GroupMerging(onDisk.get(), editing).choice(profile)).agreed(shell)) {
            return false;
        }
        Outcome<Plan> planned = carried.planned(desk.plan(editing.wish()));
        if (planned.result().isEmpty()) {
            return refuse(carried, planned.troubles());
        }
        Plan plan = planned.result().get();
        return seen(plan) ? agree(carried, plan, profile) : again(carried, plan, profile);
    }

    private boolean agree(CarriedOut carried, Plan plan, Optional<PbxProfile> profile) {
        if (!plan.empty() && !carried.agreed(plan)) {
            return false;
        }
        Outcome<Current> applied = carried.applied(plan);
        Optional<LineGroup> saved = applied.result().flatMap(now -> now.configuration().group(editing.base().id()));
        saved.ifPresent(editing::saved);
        if (applied.isDone()) {
            return true;
        }
        boolean overtaken = applied.troubles()
                .stream()
                .anyMatch(trouble -> trouble.code().equals(OperationTrouble.CHANGED_SINCE.code()));
        return overtaken ? again(carried, plan, profile) : refuse(carried, applied.troubles());
    }

    /** The files changed and the desk does not know it yet. */
    private boolean again(CarriedOut carried, Plan plan, Optional<PbxProfile> profile) {
        String known = version(desk.now());
        CompletableFuture<Snapshot> newer = new CompletableFuture<>();
        carried.shell().getDisplay().timerExec(PATIENCE, () -> newer.complete(desk.now()));
        Watch watching = desk.watch(now -> {
            if (!version(now).equals(known) || version(now).equals(plan.base()) && known.equals(plan.base())) {
                newer.complete(now);
            }
        });
        Snapshot now = new Waiting(carried.shell(), new Text("Die Dateien wurden geändert und werden neu gelesen …",
                "The files have changed and are read again …")).forAnswer(newer);
        watching.close();
        return version(now).equals(known)
                ? refuse(carried, List.of(OperationTrouble.CHANGED_SINCE.about()))
                : save(carried.shell(), profile);
    }

    private boolean seen(Plan plan) {
        return version(desk.now()).equals(plan.base());
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
