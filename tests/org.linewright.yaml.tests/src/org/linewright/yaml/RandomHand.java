package org.linewright.yaml;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Writes a value the way people do: with comments, blank lines, all kinds of quotes, brackets and indents. */
final class RandomHand {

    private final RandomGenerator random;
    private final StringBuilder out = new StringBuilder();
    private int comments;

    RandomHand(RandomGenerator random) {
        this.random = random;
    }

    String written(YamlValue value) {
        noise(0);
        if (Canonical.nested(value)) {
            block(value, 0, false);
        } else {
            out.append(Canonical.document(value));
        }
        noise(0);
        return out.toString();
    }

    private void block(YamlValue value, int indent, boolean inline) {
        boolean first = inline;
        switch (value) {
            case Mapping mapping -> {
                for (Map.Entry<String, Mapping.Entry> entry : mapping.entries().entrySet()) {
                    begin(indent, first);
                    first = false;
                    out.append(Canonical.key(entry.getKey())).append(':');
                    value(entry.getValue().value(), indent, random.nextInt(4) == 0);
                }
            }
            case Sequence sequence -> {
                for (YamlValue item : sequence.items()) {
                    begin(indent, first);
                    first = false;
                    out.append('-');
                    item(item, indent);
                }
            }
            case Scalar scalar -> throw new IllegalArgumentException("a scalar is no block");
        }
    }

    private void begin(int indent, boolean inline) {
        if (!inline) {
            noise(indent);
            out.append(" ".repeat(indent));
        }
    }

    private void value(YamlValue value, int indent, boolean indentless) {
        if (!Canonical.nested(value) || random.nextInt(4) == 0) {
            simple(value, indent);
        } else {
            comment(3);
            out.append('\n');
            int step = value instanceof Sequence && indentless ? 0 : 1 + random.nextInt(4);
            block(value, indent + step, false);
        }
    }

    private void item(YamlValue value, int indent) {
        if (!Canonical.nested(value) || random.nextInt(5) == 0) {
            simple(value, indent);
        } else if (random.nextInt(4) == 0) {
            out.append('\n');
            block(value, indent + 1 + random.nextInt(4), false);
        } else {
            int blanks = 1 + random.nextInt(3);
            out.append(" ".repeat(blanks));
            block(value, indent + 1 + blanks, true);
        }
    }

    private void simple(YamlValue value, int indent) {
        String text = value instanceof Scalar scalar ? scalar.text() : "";
        if (value instanceof Scalar && text.matches("[a-z][a-z ]*[a-z]\n") && random.nextBoolean()) {
            out.append(" |\n").append(" ".repeat(indent + 2)).append(text);
            return;
        }
        if (value instanceof Scalar && text.matches("[a-zA-Z0-9 .;:#-]+") && random.nextInt(3) == 0) {
            out.append("  '").append(text).append('\'');
        } else if (text.matches("[a-z]+ [a-z ]+[a-z]") && random.nextInt(3) == 0) {
            out.append(' ').append(text.replaceFirst(" ", "\n" + " ".repeat(indent + 3)));
        } else if (value instanceof Scalar scalar) {
            out.append(" ".repeat(1 + random.nextInt(3))).append(Quotes.around(text, scalar.bare(), false));
        } else {
            out.append(' ').append(flow(value, indent));
        }
        comment(4);
        out.append('\n');
    }

    private String flow(YamlValue value, int indent) {
        String comma = random.nextBoolean() ? ", " : ",\n" + " ".repeat(indent + 3);
        return switch (value) {
            case Mapping mapping -> mapping.entries()
                    .entrySet()
                    .stream()
                    .map(entry -> Quotes.around(entry.getKey(), false, true) + ": "
                            + flow(entry.getValue().value(), indent))
                    .collect(Collectors.joining(comma, "{ ", "}"));
            case Sequence sequence -> sequence.items()
                    .stream()
                    .map(item -> flow(item, indent))
                    .collect(Collectors.joining(comma, "[", " ]"));
            case Scalar scalar -> Canonical.flow(scalar);
        };
    }

    private void noise(int indent) {
        if (random.nextInt(4) == 0) {
            out.append('\n');
        }
        if (random.nextInt(4) == 0) {
            out.append(" ".repeat(indent)).append("# comment ").append(comments++).append(": [x] \"y\"\n");
        }
    }

    private void comment(int oneIn) {
        if (random.nextInt(oneIn) == 0) {
            out.append("  # beside ").append(comments++);
        }
    }
}
