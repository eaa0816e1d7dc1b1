package org.linewright.workbench.location.editor;

import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.location.editor.list.Row;

/** A row with the mark of what is said about it. */
final class Marked {

    private Marked() {
    }

    /** @param path of the value in the row */
    static Row row(Shown shown, String path, Row row) {
        return shown.worst(path).map(severity -> row.with(TroubleList.icon(severity))).orElse(row);
    }
}
