package org.linewright.workbench.line.view;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.linewright.workbench.kit.Remembered;
import org.linewright.workbench.line.rows.LineColumn;
import org.osgi.service.prefs.Preferences;

/** How a person has arranged the table of lines; remembered over restarts. */
record Layout(Preferences node) {

    private static final String ORDER = "lines.order";
    private static final String SORT = "lines.sort";
    private static final String ASCENDING = "lines.ascending";
    private static final String FILTER = "lines.filter";
    private static final String DETAILS = "lines.details";

    /** The width of a column in pixels; empty when nobody changed it. */
    OptionalInt width(LineColumn column) {
        int width = node.getInt(key(column), 0);
        return width > 0 ? OptionalInt.of(width) : OptionalInt.empty();
    }

    void width(LineColumn column, int width) {
        node.putInt(key(column), width);
    }

    /** The columns from left to right. */
    List<LineColumn> order() {
        List<LineColumn> order = Arrays.stream(node.get(ORDER, "").split(" ")).flatMap(Layout::named).toList();
        List<LineColumn> all = List.of(LineColumn.values());
        return order.size() == all.size() && order.containsAll(all) ? order : all;
    }

    void order(List<LineColumn> order) {
        node.put(ORDER, String.join(" ", order.stream().map(Enum::name).toList()));
    }

    LineColumn sort() {
        return named(node.get(SORT, "")).findFirst().orElse(LineColumn.GROUP);
    }

    boolean ascending() {
        return node.getBoolean(ASCENDING, true);
    }

    void sort(LineColumn column, boolean ascending) {
        node.put(SORT, column.name());
        node.putBoolean(ASCENDING, ascending);
    }

    String filter() {
        return node.get(FILTER, "");
    }

    void filter(String words) {
        node.put(FILTER, words);
    }

    boolean details() {
        return node.getBoolean(DETAILS, true);
    }

    void details(boolean shown) {
        node.putBoolean(DETAILS, shown);
    }

    /** To the disk, soon. */
    void write() {
        new Remembered(node).write();
    }

    private static String key(LineColumn column) {
        return "lines.width." + column.name();
    }

    private static Stream<LineColumn> named(String name) {
        return Arrays.stream(LineColumn.values()).filter(column -> column.name().equals(name));
    }
}
