package org.linewright.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Words;

/**
 * One page of the help.
 *
 * @param place the widget id of the part or dialog whose F1 leads here
 * @param source a Markdown file in the reader's language
 */
record HelpPage(String place, Text label, URL source) {

    /** What a line of a page is. */
    enum Kind {
        TITLE,
        HEADING,
        ITEM,
        WORDS
    }

    record Line(Kind kind, String words) {
        static Line of(String source) {
            if (source.startsWith("# ")) {
                return new Line(Kind.TITLE, source.substring(2));
            }
            if (source.startsWith("## ")) {
                return new Line(Kind.HEADING, source.substring(3));
            }
            return source.startsWith("- ") ? new Line(Kind.ITEM, source.substring(2)) : new Line(Kind.WORDS, source);
        }
    }

    /** Whether all of these stand in it or in its name, however they are written. Reads the file. */
    boolean says(List<String> sought) {
        String all = (Words.of(label) + "\n" + lines().stream().map(Line::words).collect(Collectors.joining("\n")))
                .toLowerCase(Locale.ROOT);
        return sought.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
    }

    List<Line> lines() {
        try (InputStream in = source.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(Line::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
