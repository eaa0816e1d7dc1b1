package org.linewright.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cuts a text so that it says another value. What it cannot cut finely it writes anew, the smallest enclosing value;
 * the caller reads the result again before it trusts it.
 */
final class Surgery {

    private final String text;
    private final Lines lines;
    private final Edits edits = new Edits();

    private Surgery(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The text, changed to say {@code wanted}. */
    static String on(String text, Node root, YamlValue wanted) {
        return new Surgery(text, new Lines(text)).performed(root, wanted);
    }

    private String performed(Node root, YamlValue wanted) {
        if (!inner(root, wanted)) {
            String document = Canonical.document(wanted);
            edits.replace(root.from(), root.to(), root.to() < text.length() ? document.stripTrailing() : document);
        }
        return edits.applied(text);
    }

    /** Makes the node say {@code wanted} by changes inside of it; answers false, with nothing done, when it cannot. */
    private boolean inner(Node node, YamlValue wanted) {
        if (node.value().equals(wanted)) {
            return true;
        }
        return switch (wanted) {
            case Mapping mapping -> node.value() instanceof Mapping old
                    && (node.flow() ? sameKeys(node, old, mapping) : entries(node, mapping));
            case Sequence sequence -> node.value() instanceof Sequence
                    && (node.flow() ? sameSize(node, sequence) : items(node, sequence));
            case Scalar scalar -> false;
        };
    }

    private boolean sameKeys(Node node, Mapping old, Mapping wanted) {
        if (!old.entries().keySet().equals(wanted.entries().keySet())) {
            return false;
        }
        node.entries().forEach(entry -> flow(entry.node(), wanted.entries().get(entry.key()).value()));
        return true;
    }

    private boolean sameSize(Node node, Sequence wanted) {
        if (node.items().size() != wanted.items().size()) {
            return false;
        }
        for (int i = 0; i < node.items().size(); i++) {
            flow(node.items().get(i), wanted.items().get(i));
        }
        return true;
    }

    private void flow(Node node, YamlValue wanted) {
        if (!inner(node, wanted)) {
            boolean joined = node.from() == node.to() || text.charAt(node.from() - 1) == ':';
            edits.replace(node.from(), node.to(), (joined ? " " : "") + Canonical.flow(wanted));
        }
    }

    private boolean entries(Node node, Mapping wanted) {
        boolean explicit = node.entries().stream().skip(1).anyMatch(entry -> !lines.leads(entry.from()));
        boolean firstGoes = !lines.leads(node.from()) && !wanted.entries().containsKey(node.entries().getFirst().key());
        if (explicit || firstGoes || wanted.entries().isEmpty() || text.charAt(node.from()) == '?') {
            return false;
        }
        int indent = lines.column(node.from());
        for (Node.Entry entry : node.entries()) {
            wanted.value(entry.key()).ifPresentOrElse(value -> value(entry, value, indent),
                    () -> edits.remove(lines.start(entry.from()), lines.end(entry.node().to())));
        }
        insertNew(node, wanted, indent);
        return true;
    }

    private void insertNew(Node node, Mapping wanted, int indent) {
        Node.Entry first = node.entries().getFirst();
        int at = lines.leads(first.from()) ? lines.start(first.from()) : lines.end(first.node().to());
        Map<String, Integer> ends = node.entries()
                .stream()
                .collect(Collectors.toMap(Node.Entry::key, entry -> lines.end(entry.node().to())));
        for (Map.Entry<String, Mapping.Entry> entry : wanted.entries().entrySet()) {
            if (ends.containsKey(entry.getKey())) {
                at = ends.get(entry.getKey());
            } else {
                edits.insert(at, Canonical.entry(entry.getKey(), entry.getValue().value(), indent));
            }
        }
    }

    private void value(Node.Entry entry, YamlValue wanted, int indent) {
        Node node = entry.node();
        if (!inner(node, wanted)) {
            after(text.indexOf(':', entry.to()) + 1, node, wanted, Canonical.afterColon(wanted, indent));
        }
    }

    private boolean items(Node node, Sequence wanted) {
        if (wanted.items().isEmpty() || !lines.leads(node.from())) {
            return false;
        }
        int indent = lines.column(node.from());
        int at = lines.start(node.from());
        List<Node> old = node.items();
        for (Alignment.Step step : Alignment.of(old.stream().map(Node::value).toList(), wanted.items())) {
            if (step.old() < 0) {
                edits.insert(at, Canonical.item(wanted.items().get(step.wanted()), indent));
            } else {
                Node item = old.get(step.old());
                at = lines.end(item.to());
                if (step.wanted() < 0) {
                    edits.remove(lines.start(lines.dash(item.from(), indent)), at);
                } else {
                    item(item, wanted.items().get(step.wanted()), indent);
                }
            }
        }
        return true;
    }

    private void item(Node node, YamlValue wanted, int indent) {
        if (!inner(node, wanted)) {
            after(lines.dash(node.from(), indent) + 1, node, wanted, Canonical.afterDash(wanted, indent));
        }
    }

    /** Replaces a value that follows a colon or dash; a scalar for a scalar leaves the blanks between as they are. */
    private void after(int mark, Node node, YamlValue wanted, String written) {
        boolean scalars = node.value() instanceof Scalar && !Canonical.nested(wanted) && node.from() < node.to();
        String line = written.stripTrailing();
        edits.replace(scalars ? node.from() : mark, node.to(), scalars ? line.strip() : line);
    }
}
