package org.linewright.pbx.generic.note;

import org.linewright.core.Text;
import org.linewright.pbx.note.NoteLine;

/** A YAML text that grows: entries with comments above them. */
final class YamlPage {

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    void comment(String indent, String words) {
        text.append(indent).append("# ").append(words).append('\n');
    }

    /** Where the next value comes from. */
    void from(String indent, NoteLine line, String how) {
        comment(indent, "line " + line.number() + ", " + how + ": " + line.text());
    }

    void plain(String key, String value) {
        text.append(key).append(value.isEmpty() ? ":" : ": ").append(value).append('\n');
    }

    void quoted(String key, String value) {
        plain(key, quotes(value));
    }

    void both(String key, Text words) {
        plain(key, "{de: " + quotes(words.german()) + ", en: " + quotes(words.english()) + "}");
    }

    void place(String indent, NoteLine line) {
        both(indent + "place", Text.of("Zeile {0}", "Line {0}", line.number()));
    }

    void section(String key) {
        text.append('\n').append(key).append(":\n");
    }

    private static String quotes(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", " ") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
