package org.linewright.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.linewright.core.Text;

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

    List<Line> lines() {
        try (InputStream in = source.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(Line::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
