package org.linewright.store.internal.exchange;

import java.util.Map;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/** Writes a document as XML: an element for each key, one for each item of a list, no attributes but the outermost's. */
final class XmlText {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private XmlText() {
    }

    static String of(Root root, Mapping mapping) {
        return new XmlText().document(root, mapping);
    }

    private String document(Root root, Mapping mapping) {
        out.append('<').append(root.element());
        attribute(XmlReading.VERSION, mapping.text(Schema.KEY).orElse(""));
        mapping.text(root.key()).ifPresent(name -> attribute(root.key(), name));
        out.append(">\n");
        entries(mapping.without(Schema.KEY).without(root.key()), root.shape(), 1);
        return out.append("</").append(root.element()).append(">\n").toString();
    }

    private void attribute(String key, String text) {
        out.append(' ').append(key).append("=\"");
        escaped(text);
        out.append('"');
    }

    private void entries(Mapping mapping, Shape.Keys shape, int depth) {
        for (Map.Entry<String, Mapping.Entry> entry : mapping.entries().entrySet()) {
            element(entry.getKey(), entry.getValue().value(), shape.shape(entry.getKey()).orElseThrow(), depth);
        }
    }

    private void element(String name, YamlValue value, Shape shape, int depth) {
        out.append("  ".repeat(depth)).append('<').append(name).append('>');
        if (value instanceof Scalar scalar) {
            escaped(scalar.text());
        } else {
            out.append('\n');
            if (value instanceof Mapping mapping) {
                entries(mapping, (Shape.Keys) shape, depth + 1);
            } else if (shape instanceof Shape.Items items) {
                ((Sequence) value).items().forEach(item -> element(items.item(), item, items.each(), depth + 1));
            }
            out.append("  ".repeat(depth));
        }
        out.append("</").append(name).append(">\n");
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;"); // XML 1.0, 2.11: a reader makes a line feed of it otherwise
                default -> out.append(letter);
            }
        }
    }
}
