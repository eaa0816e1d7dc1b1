package org.linewright.workbench.page;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.operations.Wish;

/** An edit on its way to the files. For the UI thread. */
public interface Savable {

    /**
     * The way past a check.
     *
     * @param wish the same wish, carried out whatever a check advises
     * @param agreed asks whether it shall be so although a check found this
     */
    record Insistence(Wish wish, BiPredicate<Shell, List<Trouble>> agreed) {
    }

    /** What the person does, as the title of the dialogs. */
    Text title();

    /** What was edited, in the middle of a sentence. */
    Text thing();

    /** What is typed and cannot be saved at all. */
    List<Trouble> misfits();

    /** What there is to decide when somebody else changed the thing meanwhile; empty when nobody did. */
    Optional<MergeChoice> merging(Configuration onDisk);

    Wish wish();

    /** How a person insists although a check advises against it; empty where nobody may. */
    default Optional<Insistence> insistence() {
        return Optional.empty();
    }

    /** It is saved; this stands in the files now. */
    void saved(Configuration now);
}
