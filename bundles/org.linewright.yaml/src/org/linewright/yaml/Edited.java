package org.linewright.yaml;

import java.util.Optional;

/** Chooses the gentlest way from an old text to a wanted value that is proven by reading the result again. */
final class Edited {

    private Edited() {
    }

    static String text(String oldText, YamlValue wanted) {
        String bom = oldText.startsWith("\uFEFF") ? "\uFEFF" : "";
        String old = oldText.substring(bom.length());
        Optional<Node> root = Nodes.of(old, "").result();
        if (root.filter(node -> node.value().equals(wanted)).isPresent()) {
            return oldText;
        }
        return bom + root.map(node -> operated(old, node, wanted))
                .filter(text -> says(text, wanted))
                .orElseGet(() -> leadingComment(old) + Canonical.document(wanted));
    }

    private static String operated(String old, Node root, YamlValue wanted) {
        String whole = old.endsWith("\n") ? old : old + "\n";
        return Surgery.on(whole, root, wanted);
    }

    private static boolean says(String text, YamlValue wanted) {
        return Nodes.of(text, "").result().filter(node -> node.value().equals(wanted)).isPresent();
    }

    private static String leadingComment(String old) {
        Lines lines = new Lines(old);
        int end = 0;
        while (end < old.length() && old.substring(end, lines.end(end)).strip().matches("(?s)(?:#.*)?")) {
            end = lines.end(end);
        }
        String comment = old.substring(0, end);
        return comment.isBlank() ? "" : comment.endsWith("\n") ? comment : comment + "\n";
    }
}
