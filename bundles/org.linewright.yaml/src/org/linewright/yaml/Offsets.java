package org.linewright.yaml;

import java.util.function.IntUnaryOperator;

/** Turns the parser's positions, which count code points, into indices of the text. */
record Offsets(IntUnaryOperator index) {

    static Offsets in(String text) {
        return text.chars().anyMatch(letter -> Character.isSurrogate((char) letter))
                ? new Offsets(counted(text))
                : new Offsets(IntUnaryOperator.identity());
    }

    int of(int position) {
        return index.applyAsInt(position);
    }

    private static IntUnaryOperator counted(String text) {
        int[] indices = new int[text.codePointCount(0, text.length()) + 1];
        for (int position = 0, at = 0; position < indices.length; position++) {
            indices[position] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return position -> indices[position];
    }
}
