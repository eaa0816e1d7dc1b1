package org.linewright.workbench.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Trouble;

/** Says troubles again only when they are others: laying a page out anew takes its time. */
public final class Said {

    private final Consumer<List<Trouble>> place;
    private Optional<List<Trouble>> last = Optional.empty();

    public Said(Consumer<List<Trouble>> place) {
        this.place = place;
    }

    public void say(List<Trouble> troubles) {
        if (!last.equals(Optional.of(troubles))) {
            last = Optional.of(troubles);
            place.accept(troubles);
        }
    }
}
