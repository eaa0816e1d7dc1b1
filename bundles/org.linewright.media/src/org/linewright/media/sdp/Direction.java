package org.linewright.media.sdp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which ways the voice goes, seen from who says so (RFC 8866 §6.7). */
public enum Direction {
    SENDRECV(true, true),
    /** He holds the other (RFC 3264 §8.4). */
    SENDONLY(true, false),
    /** He is held. */
    RECVONLY(false, true),
    /** Both hold. */
    INACTIVE(false, false);

    private final boolean sends;
    private final boolean hears;

    Direction(boolean sends, boolean hears) {
        this.sends = sends;
        this.hears = hears;
    }

    /** What a stream says, or its session; both ways when nothing is said. A connection to nowhere is not listened at. */
    static Direction of(SessionText session, StreamText stream) {
        Direction said = read(stream.lines()).or(() -> read(session.session())).orElse(SENDRECV);
        boolean nowhere = session.connection(stream).filter(Connection::silent).isPresent();
        return nowhere ? said.and(SENDONLY) : said;
    }

    public boolean sends() {
        return sends;
    }

    public boolean hears() {
        return hears;
    }

    /** The same, seen from the other side. */
    public Direction reversed() {
        return of(hears, sends);
    }

    /** What both of them allow, seen from the same side. */
    public Direction and(Direction other) {
        return of(sends && other.sends, hears && other.hears);
    }

    String line() {
        return "a=" + name().toLowerCase(Locale.ROOT);
    }

    private static Direction of(boolean sends, boolean hears) {
        return Stream.of(values()).filter(one -> one.sends == sends && one.hears == hears).findFirst().orElseThrow();
    }

    private static Optional<Direction> read(List<String> lines) {
        return lines.stream().map(String::strip)
                .flatMap(line -> Arrays.stream(values()).filter(one -> one.line().equals(line))).findFirst();
    }
}
