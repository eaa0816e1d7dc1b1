package org.linewright.diagnostics;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.diagnostics.internal.text.HeaderLines;

/**
 * A message as text, read leniently: what is missing or broken is empty, nothing is refused.
 *
 * @param startLine the request or status line
 * @param headers in the order they stood; lists in one line are one header
 * @param body what follows the empty line, lines ended by a line feed; may be empty
 */
public record SipText(String startLine, List<Header> headers, String body) {

    public SipText {
        headers = List.copyOf(headers);
    }

    /** Reads a message whose lines end anyhow. */
    public static SipText of(String text) {
        return HeaderLines.read(text);
    }

    public boolean isRequest() {
        return !isResponse();
    }

    public boolean isResponse() {
        return startLine.regionMatches(true, 0, "SIP/2.0 ", 0, 8);
    }

    /** The status code; 0 for requests and what is none. */
    public int status() {
        String code = isResponse() ? word(startLine, 1) : "";
        return code.matches("[1-6]\\d\\d") ? Integer.parseInt(code) : 0;
    }

    /** The reason phrase of a response; empty for requests. */
    public String reason() {
        String[] words = startLine.split(" ", 3);
        return isResponse() && words.length == 3 ? words[2] : "";
    }

    /** The method; of a response the one it answers, by its CSeq. */
    public String method() {
        return isRequest() ? word(startLine, 0) : word(header("CSeq"), 1);
    }

    /** The Request-URI; empty for responses. */
    public String target() {
        return isRequest() ? word(startLine, 1) : "";
    }

    /** The number of the CSeq; -1 when there is none. */
    public long sequence() {
        String number = word(header("CSeq"), 0);
        return number.matches("\\d{1,10}") ? Long.parseLong(number) : -1;
    }

    public String callId() {
        return header("Call-ID");
    }

    public String fromTag() {
        return HeaderLines.parameter(header("From"), "tag");
    }

    /** Empty before the other side has answered. */
    public String toTag() {
        return HeaderLines.parameter(header("To"), "tag");
    }

    /** The branch of the topmost Via, which names the transaction (RFC 3261 §8.1.1.7). */
    public String branch() {
        return HeaderLines.parameter(HeaderLines.first(header("Via")), "branch");
    }

    /** The value of the first header with this name; empty when there is none. */
    public String header(String name) {
        return headers.stream().filter(named(name)).findFirst().map(Header::value).orElse("");
    }

    /** The values of all headers with this name. */
    public List<String> all(String name) {
        return headers.stream().filter(named(name)).map(Header::value).toList();
    }

    public boolean has(String name) {
        return headers.stream().anyMatch(named(name));
    }

    /** What it is about on one line: {@code INVITE sip:…}, or {@code 200 OK (INVITE)}. */
    public String summary() {
        return isRequest()
                ? method() + " " + target()
                : (status() + " " + reason()).strip() + Optional.of(method()).filter(one -> !one.isEmpty())
                        .map(one -> " (" + one + ")").orElse("");
    }

    /** The whole text, lines ended by a line feed. */
    public String text() {
        return HeaderLines.written(this, "\n");
    }

    private static Predicate<Header> named(String name) {
        return header -> header.is(name);
    }

    private static String word(String line, int place) {
        String[] words = line.strip().split("\\s+");
        return place < words.length ? words[place] : "";
    }
}
