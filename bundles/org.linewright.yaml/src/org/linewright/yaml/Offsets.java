package org.linewright.yaml;

/** Turns the parser's positions, which count code points, into indices of the text. */
final class Offsets {

    private final int[] indices;

    Offsets(String text) {
        this.indices = text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? counted(text) : new int[0];
    }

    int of(int position) {
        return indices.length == 0 ? position : indices[position];
    }

    private static int[] counted(String text) {
        int[] counted = new int[text.codePointCount(0, text.length()) + 1];
        for (int position = 0, index = 0; position < counted.length; position++) {
            counted[position] = index;
            index += index < text.length() ? Character.charCount(text.codePointAt(index)) : 0;
        }
        return counted;
    }
}
