package org.linewright.workbench.page;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;

/**
 * How things of one kind are edited. For the UI thread.
 *
 * @param <E> an edit of one of them
 */
public interface EditedKind<E extends Edited> {

    /** Goes on with what an earlier editor left; empty when these are not its words. */
    Optional<E> restored(Map<String, String> words);

    /** A new edit of the thing with this id; empty when there is none. */
    Optional<E> begun(String id, Configuration now);

    /**
     * Draws it.
     *
     * @param gone called when the person deleted the thing
     */
    DrawnEditor drawn(Composite area, E edit, Runnable gone);

    /** What is said where there is nothing with this id. */
    Text absent(String id);

    /** What is said once the person deleted the thing. */
    Text deleted();
}
