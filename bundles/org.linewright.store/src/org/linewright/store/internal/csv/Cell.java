package org.linewright.store.internal.csv;

/** Texts in cells: one that a spreadsheet would compute gets an apostrophe before it. */
final class Cell {

    private static final String RISKY = "=+-@'\t\r";

    private Cell() {
    }

    static String written(String text) {
        return risky(text) ? "'" + text : text;
    }

    static String read(String cell) {
        return cell.startsWith("'") && risky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean risky(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
    }
}
