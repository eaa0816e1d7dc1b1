package org.linewright.diagnostics.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What has to be known of a message at once, found in one pass over its header.
 *
 * @param request whether it asks something; else it answers
 * @param callId its Call-ID; empty when it has none
 * @param method its method, of a response that of its CSeq
 * @param branch of its topmost Via, which names the transaction (RFC 3261 §8.1.1.7)
 * @param fromTag of who asked
 * @param toTag of who answers; empty at first
 */
public record Peek(boolean request, String callId, String method, String branch, String fromTag, String toTag) {

    private static final String STARTS = "cifvt";
    private static final Map<String, String> KNOWN = Map.of("call-id", "i", "i", "i", "cseq", "cseq", "from", "f", "f",
            "f", "to", "t", "t", "t", "via", "v", "v", "v");

    public static Peek of(byte[] message) {
        Map<String, String> found = new HashMap<>();
        for (int at = next(message, 0); at < message.length && message[at] != '\r' && message[at] != '\n'; at = next(
                message, at)) {
            if (STARTS.indexOf(message[at] | 0x20) >= 0) {
                String line = line(message, at);
                String name = line.substring(0, Math.max(0, line.indexOf(':'))).strip().toLowerCase(Locale.ROOT);
                String key = KNOWN.getOrDefault(name, "");
                found.putIfAbsent(key, line.substring(line.indexOf(':') + 1).strip());
            }
        }
        String sequence = found.getOrDefault("cseq", "");
        return new Peek(message.length > 0 && !line(message, 0).startsWith("SIP/"), found.getOrDefault("i", ""),
                sequence.substring(sequence.lastIndexOf(' ') + 1),
                HeaderLines.parameter(HeaderLines.first(found.getOrDefault("v", "")), "branch"),
                HeaderLines.parameter(found.getOrDefault("f", ""), "tag"),
                HeaderLines.parameter(found.getOrDefault("t", ""), "tag"));
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
