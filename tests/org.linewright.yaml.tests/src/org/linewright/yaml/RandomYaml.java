package org.linewright.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Random values, and random changes of values. */
final class RandomYaml {

    private static final List<String> TEXTS = List.of( //
            "", "007", "yes", "No", "1e3", "1_000", "0x1F", "12:30", "~", "null", "*8<NUMBER>", "a: b", "a:",
            "x #y", "#", "-", "- a", "?", "-5", " lead", "trail ", "tab\there", "two\nlines", "\n", "\r\n",
            "nul\u0000", "\u001b[0m", "\u0085", "\u2028", "\uFEFF", "\u2003em\u2003", "Müller & Söhne", "日本",
            "\uD83D\uDE00", "\"quoted\"", "it's", "back\\slash", "[a, b]", "{a: b}", "%x", "@x", "`x", "!x", "&x",
            "|", ">", "---", "...", "--- a", "... b", "<<", "=", ".5", "+49", "200-220", "150;177;200-220",
            "2026-11-22", "secret:hfo-demo", "300 ms", "a,b", "http://x/?y=1#z", "plain", "with blanks in it",
            "x".repeat(300));

    private final RandomGenerator random;

    RandomYaml(RandomGenerator random) {
        this.random = random;
    }

    YamlValue document() {
        return mapping(3);
    }

    YamlValue value(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> mapping(depth - 1);
            case 2 -> sequence(depth - 1);
            default -> scalar();
        };
    }

    Scalar scalar() {
        return random.nextInt(5) == 0 ? Scalar.of(random.nextLong()) : Scalar.of(text());
    }

    String text() {
        return random.nextInt(4) > 0 ? TEXTS.get(random.nextInt(TEXTS.size())) : anyText();
    }

    String anyText() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            out.append(" :#-,[]{}'\"\\\n\tab1é\u00a0\u0007".charAt(random.nextInt(20)));
        }
        return out.toString();
    }

    /** The value with one change somewhere: an entry added, removed or replaced. */
    YamlValue changed(YamlValue value) {
        return switch (value) {
            case Mapping mapping -> changed(mapping);
            case Sequence sequence -> changed(sequence);
            case Scalar scalar -> random.nextInt(4) == 0 ? value(2) : scalar();
        };
    }

    private Mapping mapping(int depth) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String key = random.nextInt(3) > 0 ? "key" + random.nextInt(20) : text();
            values.put(key.length() > Mapping.LONGEST_KEY ? "long" : key, value(depth));
        }
        return Mapping.of(values);
    }

    private Sequence sequence(int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(value(depth));
        }
        return Sequence.of(items);
    }

    private Mapping changed(Mapping mapping) {
        List<String> keys = List.copyOf(mapping.entries().keySet());
        if (keys.isEmpty() || random.nextInt(5) == 0) {
            return inserted(mapping, "new" + random.nextInt(100), value(2));
        }
        String key = keys.get(random.nextInt(keys.size()));
        return random.nextInt(4) == 0
                ? mapping.without(key)
                : mapping.with(key, changed(mapping.value(key).orElseThrow()));
    }

    private Mapping inserted(Mapping mapping, String newKey, YamlValue value) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        int at = random.nextInt(mapping.entries().size() + 1);
        mapping.entries().forEach((key, entry) -> {
            if (values.size() == at) {
                values.put(newKey, value);
            }
            values.put(key, entry.value());
        });
        values.putIfAbsent(newKey, value);
        return Mapping.of(values);
    }

    private Sequence changed(Sequence sequence) {
        List<YamlValue> items = new ArrayList<>(sequence.items());
        if (items.isEmpty() || random.nextInt(4) == 0) {
            items.add(random.nextInt(items.size() + 1), value(2));
        } else {
            int at = random.nextInt(items.size());
            if (random.nextInt(4) == 0) {
                items.remove(at);
            } else {
                items.set(at, changed(items.get(at)));
            }
        }
        return Sequence.of(items);
    }
}
