package org.linewright.workbench.location.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Severity;
import org.linewright.core.Trouble;
import org.linewright.core.location.Location;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.location.editor.words.LocationEdit;
import org.linewright.workbench.page.PageInfo;

/**
 * What the pages show, at one instant. A value.
 *
 * @param edit the location as it stands in the editor
 * @param learnt what its rules do
 * @param troubles what is wrong or deserves a look
 * @param now everything else
 */
record Shown(LocationEdit edit, Learnt learnt, List<Trouble> troubles, Snapshot now) {

    Shown {
        troubles = List.copyOf(troubles);
    }

    Location location() {
        return edit.location();
    }

    boolean readOnly() {
        return now.readOnly();
    }

    /** What is said about this page's fields. */
    List<Trouble> about(PageInfo page) {
        return troubles.stream().filter(trouble -> page.has(trouble.field())).toList();
    }

    /** What is said about one row of a list, each at the field of its form: {@code form} and what follows the row's path. */
    List<Trouble> about(String row, String form) {
        return troubles.stream()
                .filter(trouble -> trouble.field().equals(row) || trouble.field().startsWith(row + "."))
                .map(trouble -> trouble.at(form + trouble.field().substring(row.length())))
                .toList();
    }

    /** How much what is said about one row weighs at most; empty when nothing is. */
    Optional<Severity> worst(String row) {
        return about(row, "").stream().map(Trouble::severity).max(Comparator.naturalOrder());
    }
}
