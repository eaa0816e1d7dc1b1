package org.linewright.headless;

/** How many columns of a terminal a text takes. */
final class Columns {

    private Columns() {
    }

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** The start of the text that fits into so many columns. */
    static String first(int columns, String text) {
        int end = 0;
        for (int taken = 0; end < text.length(); end += Character.charCount(text.codePointAt(end))) {
            taken += of(text.codePointAt(end));
            if (taken > columns) {
                break;
            }
        }
        return text.substring(0, end);
    }

    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> wide(point) ? 2 : 1;
        };
    }

    /** The blocks that terminals draw two columns wide (Unicode UAX #11, W and F), without the rare ones. */
    private static boolean wide(int point) {
        return point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD;
    }
}
