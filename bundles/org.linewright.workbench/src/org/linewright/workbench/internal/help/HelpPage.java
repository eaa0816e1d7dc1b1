package org.linewright.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Words;

/** The pages of the help, in their order. Their words are Markdown files of both languages. */
enum HelpPage {
    START("start", "Erste Schritte", "First steps"),
    WINDOW("window", "Das Fenster", "The window"),
    TERMS("terms", "Begriffe", "Terms"),
    KEYS("keys", "Tasten", "Keys");

    private final String file;
    private final Text label;

    HelpPage(String file, String german, String english) {
        this.file = file;
        this.label = new Text(german, english);
    }

    Text label() {
        return label;
    }

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
        String name = "/help/" + file + "_" + Words.of("de", "en") + ".md";
        try (InputStream in = HelpPage.class.getResourceAsStream(name)) {
            List<Line> lines = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(Line::of).forEach(lines::add);
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
