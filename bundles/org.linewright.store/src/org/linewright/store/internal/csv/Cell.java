package org.linewright.store.internal.csv;

/** Texts in cells: one that a spreadsheet would compute gets an apostrophe before it. */
public final class Cell {

    private static final String RISKY = "=+-@'\t\r";

    private Cell() {
    }

    public static String written(String text) {
        return risky(text) ? "'" + text : text;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && risky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean risky(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
    }
}
