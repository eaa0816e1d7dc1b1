package org.linewright.yaml;

import org.linewright.core.Outcome;

/** Reads, writes and edits YAML texts. Pure, quick (a few milliseconds for ten thousand lines), for any thread. */
public final class Yaml {

    /** The most characters that are read. */
    public static final int MOST_CHARACTERS = 8 << 20;

    private Yaml() {
    }

    /**
     * Reads one document. Refused with line and column when the text is no YAML, and also for anchors, aliases, tags,
     * keys that stand twice, more than {@value Nodes#DEEPEST} levels and more than 8 MiB. An empty text is an absent
     * scalar.
     *
     * @param name what the person calls the text, such as its file name; troubles begin with it
     */
    public static Outcome<YamlValue> read(String text, String name) {
        return Nodes.of(text, name).map(Node::value);
    }

    /** The canonical text of a value: block style, keys in their order, quotes only where needed, a final newline. */
    public static String written(YamlValue value) {
        return Canonical.document(value);
    }

    /**
     * A text that says {@code wanted} and differs from {@code oldText} only where the values differ: comments, blank
     * lines, quotes and the order of everything else stay. A text that cannot be read or cannot be edited is written
     * anew below its leading comment.
     */
    public static String edited(String oldText, YamlValue wanted) {
        return Edited.text(oldText, wanted);
    }
}
