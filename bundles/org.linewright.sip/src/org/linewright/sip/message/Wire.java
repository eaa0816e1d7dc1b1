package org.linewright.sip.message;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.linewright.sip.Description;

/** Messages as bytes (RFC 3261 §7). */
final class Wire {

    private Wire() {
    }

    static byte[] bytes(String start, Headers headers, Optional<Description> body) {
        StringBuilder out = new StringBuilder(1024).append(start).append("\r\n");
        headers.fields().forEach(field -> out.append(field.name()).append(": ").append(field.value()).append("\r\n"));
        String text = body.map(Description::text).orElse("");
        body.ifPresent(one -> out.append("Content-Type: ").append(one.type()).append("\r\n"));
        out.append("Content-Length: ").append(text.getBytes(StandardCharsets.UTF_8).length).append("\r\n\r\n");
        return out.append(text).toString().getBytes(StandardCharsets.UTF_8);
    }
}
