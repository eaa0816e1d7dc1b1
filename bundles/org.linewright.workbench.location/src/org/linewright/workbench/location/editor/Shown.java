package org.linewright.workbench.location.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** What is said about one value of a list, each at a field of its form. */
    List<Trouble> about(ListOf<?> list, int place) {
        String path = list.path(place);
        return about(path).map(trouble -> trouble.at(trouble.field().equals(path)
                ? list.main()
                : list.form() + trouble.field().substring(path.length()))).toList();
    }

    /** How much what is said about one row weighs at most; empty when nothing is. */
    Optional<Severity> worst(String row) {
        return about(row).map(Trouble::severity).max(Comparator.naturalOrder());
    }

    private Stream<Trouble> about(String row) {
        return troubles.stream()
                .filter(trouble -> trouble.field().equals(row) || trouble.field().startsWith(row + "."));
    }
}
