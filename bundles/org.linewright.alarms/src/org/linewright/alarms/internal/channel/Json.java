package org.linewright.alarms.internal.channel;

import java.util.Collection;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Texts of JSON (RFC 8259). */
final class Json {

    private Json() {
    }

    static String text(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (char letter : value.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < 0x20 || letter == 0x7F || Character.isSurrogate(letter)) { // §7
                out.append(String.format("\\u%04x", (int) letter));
            } else {
                out.append(letter);
            }
        }
        return out.append('"').toString();
    }

    /** @param members texts of JSON by their names */
    static String object(SequencedMap<String, String> members) {
        return members.entrySet().stream().map(Json::member).collect(Collectors.joining(",", "{", "}"));
    }

    /** @param items texts of JSON */
    static String list(Collection<String> items) {
        return items.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String member(Map.Entry<String, String> member) {
        return text(member.getKey()) + ":" + member.getValue();
    }
}
