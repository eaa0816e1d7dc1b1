package org.linewright.store.internal.audit;

/** Texts in JSON (RFC 8259 §7). */
final class Json {

    private Json() {
    }

    static String text(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (char letter : value.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < 0x20 || letter == 0x7F || Character.isSurrogate(letter)) {
                out.append(String.format("\\u%04x", (int) letter));
            } else {
                out.append(letter);
            }
        }
        return out.append('"').toString();
    }
}
