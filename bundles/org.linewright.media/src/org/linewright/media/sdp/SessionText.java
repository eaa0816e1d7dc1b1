package org.linewright.media.sdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A session description as its lines (RFC 8866 §5), those of the session and those of each stream. What is not
 * understood stays as it stands.
 *
 * @param session the lines before the first stream
 * @param streams in their order, which counts (RFC 3264 §6)
 */
public record SessionText(List<String> session, List<StreamText> streams) {

    private static final int MOST_CHARACTERS = 65_536;
    private static final int MOST_STREAMS = 64;

    public SessionText {
        session = List.copyOf(session);
        streams = List.copyOf(streams);
    }

    /**
     * Reads one; line ends may be bare (RFC 8866 §5). Empty when it is no session description: it does not begin with
     * {@code v=0}, has no origin, a line without a type or no end. Never throws.
     */
    public static Optional<SessionText> read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        List<String> lines = text.lines().filter(line -> !line.isEmpty()).toList();
        boolean formed = lines.stream().allMatch(SessionText::formed);
        if (!formed || lines.isEmpty() || !lines.getFirst().strip().equals("v=0")) {
            return Optional.empty();
        }
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : lines) {
            if (line.startsWith("m=")) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(line);
        }
        List<StreamText> streams = parts.stream().skip(1).map(StreamText::read).flatMap(Optional::stream).toList();
        boolean whole = streams.size() == parts.size() - 1 && streams.size() <= MOST_STREAMS;
        boolean origin = parts.getFirst().stream().anyMatch(line -> line.startsWith("o="));
        return whole && origin ? Optional.of(new SessionText(parts.getFirst(), streams)) : Optional.empty();
    }

    /** Where a stream is to be sent; its own connection says more than that of the session (RFC 8866 §5.7). */
    public Optional<Connection> connection(StreamText stream) {
        return Connection.of(stream.lines()).or(() -> Connection.of(session));
    }

    public String text() {
        return lines(session) + streams.stream().map(stream -> lines(stream.all())).collect(Collectors.joining());
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }

    private static boolean formed(String line) {
        return line.length() >= 2 && line.charAt(1) == '=' && line.charAt(0) >= 'a' && line.charAt(0) <= 'z';
    }
}
