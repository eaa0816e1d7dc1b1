package org.linewright.diagnostics.internal.text;

import java.nio.charset.StandardCharsets;

/**
 * What has to be known of a message at once, found in one pass over its header.
 *
 * @param callId its Call-ID; empty when it has none
 * @param method its method, of a response that of its CSeq
 */
public record Peek(String callId, String method) {

    public static Peek of(byte[] message) {
        String callId = "";
        String method = "";
        for (int at = next(message, 0); at < message.length && message[at] != '\r' && message[at] != '\n'; at = next(
                message, at)) {
            int first = message[at] | 0x20;
            if (first == 'c' || first == 'i') {
                String line = line(message, at);
                String name = line.substring(0, Math.max(0, line.indexOf(':'))).strip();
                String value = line.substring(line.indexOf(':') + 1).strip();
                callId = callId.isEmpty() && (name.equalsIgnoreCase("Call-ID") || name.equalsIgnoreCase("i"))
                        ? value
                        : callId;
                method = method.isEmpty() && name.equalsIgnoreCase("CSeq")
                        ? value.substring(value.lastIndexOf(' ') + 1)
                        : method;
            }
        }
        return new Peek(callId, method);
    }

    private static String line(byte[] message, int from) {
        int end = from;
        while (end < message.length && message[end] != '\r' && message[end] != '\n') {
            end++;
        }
        return new String(message, from, end - from, StandardCharsets.UTF_8);
    }

    private static int next(byte[] message, int from) {
        int at = from;
        while (at < message.length && message[at] != '\r' && message[at] != '\n') {
            at++;
        }
        boolean both = at + 1 < message.length && message[at] == '\r' && message[at + 1] == '\n';
        return Math.min(message.length, at + (both ? 2 : 1));
    }
}
