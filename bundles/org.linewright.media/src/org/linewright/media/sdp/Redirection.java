package org.linewright.media.sdp;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An offer or an answer that leads the other side to us instead of to who wrote it. Codecs, ptime, direction,
 * keys, encryption and origin stay as they stand.
 *
 * @param text for the other side
 * @param writer where who wrote it wants to hear
 */
public record Redirection(String text, Party writer) {

    /** What would lead around us: candidates of ICE (RFC 8839 §5), RTCP elsewhere (RFC 3605), bundles (RFC 9143). */
    private static final Pattern AROUND = Pattern.compile(
            "a=(candidate|remote-candidates|end-of-candidates|ice-[a-z]+[0-9]?|rtcp|group|bundle-only)(:.*)?");

    /**
     * Leads the first voice to this address; the other streams are refused by port 0. Empty when there is no voice over
     * RTP at a numeric address of the family of {@code family}: that is to be answered 488 (RFC 3261 §21.4.26).
     *
     * @param sdp from whoever, with whatever in it
     * @param family an own address towards who wrote it
     * @param own the RTP address towards who is to read it; its RTCP is the next port
     */
    public static Optional<Redirection> of(String sdp, InetAddress family, InetSocketAddress own) {
        return SessionText.read(sdp).flatMap(session -> session.streams().stream()
                .filter(StreamText::isVoice)
                .findFirst()
                .flatMap(voice -> session.connection(voice)
                        .filter(connection -> connection.address().getClass() == family.getClass())
                        .map(connection -> redirected(session, voice, connection, own))));
    }

    private static Redirection redirected(SessionText session, StreamText voice, Connection connection,
            InetSocketAddress own) {
        List<StreamText> streams = new ArrayList<>();
        for (StreamText stream : session.streams()) {
            streams.add(stream == voice ? stream.at(own.getPort(), led(stream.lines(), own)) : stream.refused());
        }
        return new Redirection(new SessionText(led(session.session(), own), streams).text(),
                Party.of(voice, connection));
    }

    private static List<String> led(List<String> lines, InetSocketAddress own) {
        return lines.stream().filter(line -> !AROUND.matcher(line).matches()).map(line -> led(line, own)).toList();
    }

    private static String led(String line, InetSocketAddress own) {
        boolean silent = Connection.read(line).filter(Connection::silent).isPresent();
        return line.startsWith("c=")
                ? silent
                        ? "c=IN " + (own.getAddress().getAddress().length == 4 ? "IP4 0.0.0.0" : "IP6 ::")
                        : Connection.line(own.getAddress())
                : line;
    }
}
