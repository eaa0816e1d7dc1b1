package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.location.Location;
import org.linewright.operations.Current;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.CarriedOut;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.page.MergePane;

/** Saves an edit: brings it together with what others did, plans, shows the plan, applies it. */
final class Saving {

    private static final Text THING = new Text("den Standort", "the location");

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
    boolean save(Shell shell) {
        CarriedOut carried = new CarriedOut(desk, shell,
                Text.of("Standort «{0}» speichern", "Save location “{0}”", editing.now().location().name()),
                new Text("Speichern", "Save"));
        if (editing.now().misfit()) {
            return refuse(carried, editing.now().troubles().stream().filter(Trouble::severe).toList());
        }
        Optional<Location> onDisk = desk.now().configuration().location(editing.base().id());
        if (onDisk.filter(editing::overtaken).isPresent()
                && !new MergePane(THING, new LocationMerging(onDisk.get(), editing).choice()).agreed(shell)) {
            return false;
        }
        Outcome<Plan> planned = carried.planned(desk.plan(editing.wish()));
        return planned.result().map(plan -> carryOut(carried, plan))
                .orElseGet(() -> insisted(carried, planned.troubles()));
    }

    /** What a check of the rules found severe bars nothing when the person insists; everything else does. */
    private boolean insisted(CarriedOut carried, List<Trouble> troubles) {
        Wish wish = editing.wish();
        Outcome<Plan> anyway = carried.planned(desk.plan(wish.with(wish.locations().insisting())));
        if (anyway.result().isEmpty()) {
            return refuse(carried, troubles);
        }
        refused.accept(troubles);
        return new InsistPane(troubles.stream().filter(Trouble::severe).toList()).agreed(carried.shell(),
                carried.what())
                && carryOut(carried, anyway.result().get());
    }

    private boolean carryOut(CarriedOut carried, Plan plan) {
        if (!plan.empty() && !carried.agreed(plan)) {
            return false;
        }
        Outcome<Current> applied = carried.applied(plan);
        applied.result().flatMap(now -> now.configuration().location(editing.base().id())).ifPresent(editing::saved);
        return applied.isDone() || refuse(carried, applied.troubles());
    }

    /** The fields are marked before the person is told. */
    private boolean refuse(CarriedOut carried, List<Trouble> troubles) {
        refused.accept(troubles);
        return carried.refused(troubles);
    }
}
