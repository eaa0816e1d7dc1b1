package org.linewright.yaml;

/** Finds line ends and indents in a text. */
record Lines(String text) {

    int start(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    /** The index after the newline of this line. */
    int end(int index) {
        int newline = text.indexOf('\n', index);
        return newline < 0 ? text.length() : newline + 1;
    }

    int column(int index) {
        return index - start(index);
    }

    /** Whether only blanks stand before the index in its line. */
    boolean leads(int index) {
        return text.substring(start(index), index).isBlank();
    }

    /** Where the dash of an item stands whose value begins at {@code from}, in a sequence of this column. */
    int dash(int from, int column) {
        int start = start(from);
        while (start > 0 && !dashAt(start + column, from)) {
            start = start(start - 1);
        }
        return start + column;
    }

    private boolean dashAt(int index, int before) {
        return index < before && text.charAt(index) == '-' && text.substring(start(index), index).strip().isEmpty();
    }
}
