package org.linewright.workbench.location.editor.words;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows of cells as one text: a row a line, cells between tabs. Any text may stand in a cell. */
record Cells(List<List<String>> rows) {

    Cells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Cells of(String text) {
        return text.isEmpty()
                ? new Cells(List.of())
                : new Cells(Arrays.stream(text.split("\n", -1))
                        .map(row -> Arrays.stream(row.split("\t", -1)).map(Cells::plain).toList())
                        .toList());
    }

    String text() {
        return rows.stream()
                .map(row -> row.stream().map(Cells::escaped).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** Each row as a value; rows of another length, such as those of another version, are left out. */
    <T> List<T> as(int width, Function<List<String>, T> made) {
        return rows.stream().filter(row -> row.size() == width).map(made).toList();
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String plain(String cell) {
        StringBuilder out = new StringBuilder(cell.length());
        for (int place = 0; place < cell.length(); place++) {
            char sign = cell.charAt(place);
            if (sign == '\\' && place + 1 < cell.length()) {
                place++;
                sign = switch (cell.charAt(place)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    default -> cell.charAt(place);
                };
            }
            out.append(sign);
        }
        return out.toString();
    }
}
