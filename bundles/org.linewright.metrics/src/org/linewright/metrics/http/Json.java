package org.linewright.metrics.http;

/** A string as JSON writes it (RFC 8259 §7). */
final class Json {

    private Json() {
    }

    static String of(String words) {
        StringBuilder json = new StringBuilder("\"");
        words.chars().forEach(one -> {
            if (one == '"' || one == '\\') {
                json.append('\\').append((char) one);
            } else if (one < ' ') {
                json.append(String.format("\\u%04x", one));
            } else {
                json.append((char) one);
            }
        });
        return json.append('"').toString();
    }
}
