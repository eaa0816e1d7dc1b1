package org.linewright.store.internal.file;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.store.StoreTrouble;

/** A text is only written when it comes back as what it was made from. */
public final class Proof {

    private Proof() {
    }

    /**
     * The text; refused when it would not come back the same.
     *
     * @param back what reading it gives
     */
    public static <T> Outcome<String> of(String text, T thing, Object id, Outcome<T> back) {
        return back.result().filter(thing::equals).isPresent() ? Outcome.done(text) : unwritable(id, back.troubles());
    }

    /** It cannot be written, for these reasons. */
    public static Outcome<String> unwritable(Object id, List<Trouble> why) {
        List<Trouble> troubles = new ArrayList<>(List.of(StoreTrouble.UNWRITABLE.about(id)));
        troubles.addAll(why);
        return Outcome.refused(troubles);
    }
}
