package org.linewright.report.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks words into lines of a width; a word that is too long is cut. */
record Wrapped(PDFont font, float size, float width) {

    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = cut(word, lines);
            }
        }
        lines.add(line);
        return lines;
    }

    float width(String words) {
        try {
            return font.getStringWidth(writable(font, words)) / 1000 * size;
        } catch (IOException exception) {
            throw new UncheckedIOException("a font in memory cannot fail", exception);
        }
    }

    /** What the font cannot show becomes a question mark. */
    static String writable(PDFont font, String words) {
        StringBuilder known = new StringBuilder();
        words.codePoints().forEach(letter -> known.append(shows(font, letter) ? Character.toString(letter) : "?"));
        return known.toString();
    }

    private String cut(String word, List<String> lines) {
        String rest = word;
        while (width(rest) > width && rest.length() > 1) {
            int length = rest.length() - 1;
            while (length > 1 && width(rest.substring(0, length)) > width) {
                length--;
            }
            lines.add(rest.substring(0, length));
            rest = rest.substring(length);
        }
        return rest;
    }

    private static boolean shows(PDFont font, int letter) {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IllegalArgumentException | IOException unknown) {
            return false;
        }
    }
}
