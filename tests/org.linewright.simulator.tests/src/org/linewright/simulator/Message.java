package org.linewright.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A SIP message as text: its first line, its header lines and its body. */
record Message(String start, List<String> lines, String body) {

    Message(String start, List<String> lines) {
        this(start, lines, "");
    }

    static Message of(byte[] data, int length) {
        String[] parts = new String(data, 0, length, StandardCharsets.UTF_8).split("\r\n\r\n", 2);
        List<String> lines = List.of(parts[0].split("\r\n"));
        return new Message(lines.getFirst(), lines.subList(1, lines.size()), parts.length == 1 ? "" : parts[1]);
    }

    int status() {
        return Integer.parseInt(start.split(" ")[1]);
    }

    /** Every value of a header, list members one by one when they are Contacts. */
    List<String> all(String name) {
        return lines.stream()
                .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }

    String the(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> contacts() {
        return all("Contact").stream().flatMap(line -> List.of(line.split(",(?=<)")).stream()).toList();
    }

    Message with(String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(more.size() - 1, line);
        return new Message(start, more, body);
    }

    Message without(String name) {
        return new Message(start, lines.stream().filter(line -> !line.startsWith(name + ":")).toList(), body);
    }

    Message replacing(String name, String value) {
        return new Message(start, lines.stream()
                .map(line -> line.startsWith(name + ":") ? name + ": " + value : line)
                .toList(), body);
    }

    Message to(String requestUri) {
        String[] words = start.split(" ");
        return new Message(words[0] + " " + requestUri + " " + words[2], lines, body);
    }

    /** With a session description; the last line stays Content-Length. */
    Message saying(String sdp) {
        Message longer = replacing("Content-Length", Integer.toString(sdp.length()))
                .with("Content-Type: application/sdp");
        return new Message(longer.start, longer.lines, sdp);
    }

    byte[] bytes() {
        return lines.stream().collect(Collectors.joining("\r\n", start + "\r\n", "\r\n\r\n" + body))
                .getBytes(StandardCharsets.UTF_8);
    }
}
