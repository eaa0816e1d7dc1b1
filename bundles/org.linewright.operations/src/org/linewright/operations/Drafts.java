package org.linewright.operations;

import java.util.List;
import org.linewright.core.Outcome;

/**
 * Drafts of unfinished work. They outlive a crash at any instant; secrets are never among them. For any thread; every
 * verb waits for the disk, so not on the thread of a window.
 */
public interface Drafts {

    /**
     * Keeps a draft in place of the one of the same kind and id.
     *
     * @param kind lower-case letters, digits and {@code . _ -}
     * @param id the same
     * @return the draft as kept; refused when it is larger than four megabytes, when a hundred are there, or when the disk
     *     does not take it
     */
    Outcome<Draft> save(String kind, String id, List<DraftField> fields);

    /** Every draft, the newest first; a warning for each that cannot be read. */
    Outcome<List<Draft>> all();

    /** Forgets a draft; one that is not there is forgotten already. The drafts that are left. */
    Outcome<List<Draft>> discard(String kind, String id);
}
