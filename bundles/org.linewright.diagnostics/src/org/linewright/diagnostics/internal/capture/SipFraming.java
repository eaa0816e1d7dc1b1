package org.linewright.diagnostics.internal.capture;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where messages begin and end in bytes. */
final class SipFraming {

    private static final int MOST_LINE = 2048;
    private static final String VERSION = "SIP/2.0";
    private static final Pattern LENGTH = Pattern
            .compile("(?im)^(?:content-length|l)[ \\t]*:[ \\t]*(\\d{1,6})[ \\t]*$");

    private SipFraming() {
    }

    /** Whether a line that begins here is the first one of a message. */
    static boolean begins(byte[] bytes, int from, int limit) {
        int end = from;
        while (end < limit && end - from < MOST_LINE && bytes[end] != '\r' && bytes[end] != '\n') {
            end++;
        }
        return end - from > VERSION.length()
                && (version(bytes, from) && bytes[from + VERSION.length()] == ' '
                        || version(bytes, end - VERSION.length()) && bytes[end - VERSION.length() - 1] == ' ');
    }

    /** Where the empty line after the header ends; -1 when it is not there. */
    static int headerEnd(byte[] bytes, int from, int limit) {
        for (int at = from; at + 3 < limit; at++) {
            if (bytes[at] == '\r' && bytes[at + 1] == '\n' && bytes[at + 2] == '\r' && bytes[at + 3] == '\n') {
                return at + 4;
            }
        }
        return -1;
    }

    /** The Content-Length of a header; 0 when it has none. */
    static int bodyLength(byte[] bytes, int from, int headerEnd) {
        String header = new String(bytes, from, headerEnd - from, StandardCharsets.ISO_8859_1).replace("\r", "");
        Matcher length = LENGTH.matcher(header);
        return length.find() ? Integer.parseInt(length.group(1)) : 0;
    }

    private static boolean version(byte[] bytes, int at) {
        for (int i = 0; i < VERSION.length(); i++) {
            if (bytes[at + i] != VERSION.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
