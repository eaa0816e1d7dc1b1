package org.linewright.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.store.Change;
import org.linewright.store.StoreTrouble;
import org.linewright.store.internal.disk.DiskTrouble;
import org.linewright.store.internal.disk.Journal;
import org.linewright.store.internal.disk.Plan;

/** Makes one change durable: works out the files, writes them through the journal, and reads them back. */
public record Committing(Path root, Journal journal, Writing writing) {

    private static final Text READ_BACK = new Text("Die Änderung ist gespeichert, ließ sich aber nicht zurücklesen.",
            "The change is saved, but could not be read back.");

    /** The state afterwards; refused with everything as it was, halted when the saved state cannot be read. */
    public Outcome<Committed> commit(Change change, String baseVersion) {
        try {
            journal.finish();
            Outcome<Committed> found = Committed.in(root);
            if (found.result().isEmpty()) {
                return Outcome.refused(found.troubles());
            }
            Committed before = found.result().get();
            if (!before.version().equals(baseVersion)) {
                return Outcome.refused(StoreTrouble.CHANGED.about(root));
            }
            Outcome<Plan> plan = writing.plan(change, before);
            if (plan.result().isEmpty()) {
                return Outcome.refused(plan.troubles());
            }
            if (!plan.result().get().empty()) {
                journal.commit(plan.result().get());
            }
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, root));
        }
        return finished();
    }

    private Outcome<Committed> finished() {
        List<Trouble> troubles = new ArrayList<>();
        try {
            journal.finish();
        } catch (IOException exception) {
            Trouble later = StoreTrouble.FINISH_LATER.about(DiskTrouble.path(exception, root));
            troubles.add(later.because(exception.toString()));
        }
        Outcome<Committed> found = Committed.in(root);
        troubles.addAll(found.troubles());
        return found.result()
                .map(state -> Outcome.done(state, troubles))
                .orElse(new Outcome.Halted<>(troubles, List.of(READ_BACK)));
    }
}
