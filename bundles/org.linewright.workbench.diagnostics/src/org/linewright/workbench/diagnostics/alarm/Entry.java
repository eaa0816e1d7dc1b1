package org.linewright.workbench.diagnostics.alarm;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;

/**
 * A part of the alarm rules as it is typed: words by the names of its fields, none for those left empty. Holds no secret.
 *
 * @param kind what it is
 */
record Entry(Kind kind, Map<String, String> words) {

    static final String LIST = ", ";

    /** The fields that say where a secret is kept. */
    static final Set<String> REFERENCES = Set.of("token", "password");

    /** What there is to edit. */
    enum Kind {
        /** What holds for all messages. */
        USUAL(new Text("Alle Meldungen", "All messages")),
        WEBHOOK(new Text("Webhook", "Webhook")),
        MAIL(new Text("E-Mail", "E-mail")),
        SYSLOG(new Text("Syslog", "Syslog")),
        DESKTOP(new Text("Bildschirm", "Screen")),
        RULE(new Text("Regel", "Rule"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        Text label() {
            return label;
        }

        boolean channel() {
            return this != USUAL && this != RULE;
        }
    }

    Entry {
        words = words.entrySet().stream().filter(word -> !word.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String word(String key) {
        return words.getOrDefault(key, "");
    }

    /** The words of a list. */
    List<String> list(String key) {
        return Stream.of(word(key).split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    Entry with(String key, String word) {
        Map<String, String> more = new HashMap<>(words);
        more.put(key, word);
        return new Entry(kind, more);
    }

    /** What people call it. */
    String name() {
        return word(kind == Kind.RULE ? "name" : "id");
    }

    /** A new one with what is usual. */
    static Entry fresh(Kind kind, String name) {
        return new Entry(kind, switch (kind) {
            case USUAL -> Map.of("language", Locale.getDefault().getLanguage().equals("de") ? "de" : "en", //
                    "gather", "30 s", "perHour", "12");
            case WEBHOOK -> Map.of("id", name, "url", "https://", "body", "TEXT");
            case MAIL -> Map.of("id", name, "port", "587", "protection", "STARTTLS");
            case SYSLOG -> Map.of("id", name, "port", "514", "wire", "UDP");
            case DESKTOP -> Map.of("id", name);
            case RULE -> Map.of("name", name, "least", "ERROR", "after", "2 min", "wellAgain", "true");
        });
    }
}
