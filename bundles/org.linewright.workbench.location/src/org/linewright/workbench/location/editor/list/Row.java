package org.linewright.workbench.location.editor.list;

import java.util.List;
import java.util.Optional;
import org.linewright.workbench.kit.Icon;

/**
 * One row as it is shown.
 *
 * @param icon before its first cell
 * @param ticked whether its box is ticked, where there are boxes
 * @param fixed whether it can only be read: it comes from elsewhere and stands behind the own rows
 * @param bad whether it stands out; its words say why
 * @param tip what is said while the pointer rests on it; may be empty
 */
public record Row(List<String> cells, Optional<Icon> icon, boolean ticked, boolean fixed, boolean bad, String tip) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(String... cells) {
        return new Row(List.of(cells), Optional.empty(), false, false, false, "");
    }

    public Row with(Icon other) {
        return new Row(cells, Optional.of(other), ticked, fixed, bad, tip);
    }

    public Row ticked(boolean other) {
        return new Row(cells, icon, other, fixed, bad, tip);
    }

    /** The same, to be read only. */
    public Row fixed(String why) {
        return new Row(cells, icon, ticked, true, bad, why);
    }

    /** The same, standing out. */
    public Row standingOut(String why) {
        return new Row(cells, Optional.of(Icon.ERROR), ticked, fixed, true, why);
    }
}
