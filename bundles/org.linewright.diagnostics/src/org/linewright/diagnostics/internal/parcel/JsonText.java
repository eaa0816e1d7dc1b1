package org.linewright.diagnostics.internal.parcel;

import java.util.ArrayList;
import java.util.List;

/** Texts as JSON (RFC 8259). */
final class JsonText {

    private JsonText() {
    }

    /** One object; names and values take turns. */
    static String object(String... pairs) {
        List<String> members = new ArrayList<>();
        for (int at = 0; at + 1 < pairs.length; at += 2) {
            members.add("\"" + pairs[at] + "\": " + string(pairs[at + 1]));
        }
        return "{" + String.join(", ", members) + "}";
    }

    private static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                out.append('\\').append((char) letter);
            } else if (letter < ' ') {
                out.append(String.format("\\u%04x", letter)); // RFC 8259 §7
            } else {
                out.append((char) letter);
            }
        });
        return out.append('"').toString();
    }
}
