package org.linewright.lines.call;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.media.sdp.SessionText;
import org.linewright.media.sdp.StreamText;
import org.linewright.media.sdp.Voice;
import org.linewright.media.sound.G711;

/**
 * The session descriptions of one voice over RTP (RFC 3264, RFC 8866).
 *
 * @param address where we hear
 * @param laws what we speak, best first
 * @param session the number of our session, the same in all its descriptions
 */
record VoiceText(InetSocketAddress address, List<G711> laws, long session) {

    private static final Pattern DIRECTION = Pattern.compile("a=(sendrecv|sendonly|recvonly|inactive)\\s*");
    private static final int KEYS = 101;

    /** An offer; {@code held} asks for silence (RFC 3264 §8.4). */
    String offer(long version, boolean held) {
        List<Integer> types = laws.stream().map(G711::payloadType).toList();
        return new SessionText(head(version), List.of(voice(types, OptionalInt.of(KEYS), "RTP/AVP",
                held ? "sendonly" : "sendrecv"))).text();
    }

    /** The answer: the first voice that we speak is taken, the other streams are refused; empty when there is none. */
    Optional<String> answer(String offer, long version, boolean held) {
        Optional<Voice> spoken = Voice.of(offer, address.getAddress()).filter(one -> laws.contains(one.law()));
        Optional<SessionText> read = SessionText.read(offer);
        if (spoken.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        List<StreamText> streams = new ArrayList<>();
        boolean taken = false;
        for (StreamText stream : read.get().streams()) {
            boolean ours = !taken && stream.port() == spoken.get().party().rtp().getPort()
                    && stream.kind().equals("audio");
            streams.add(ours
                    ? voice(List.of(spoken.get().law().payloadType()), spoken.get().keys(), stream.profile(),
                            direction(read.get(), stream, held))
                    : new StreamText(stream.kind(), 0, 1, stream.profile(), stream.formats(), List.of()));
            taken |= ours;
        }
        return Optional.of(new SessionText(head(version), streams).text());
    }

    private List<String> head(long version) {
        String host = words(address.getAddress());
        return List.of("v=0", "o=- " + session + " " + version + " IN " + host, "s=-", "c=IN " + host, "t=0 0");
    }

    private StreamText voice(List<Integer> types, OptionalInt keys, String profile, String direction) {
        List<String> formats = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int type : types) {
            formats.add(Integer.toString(type));
            lines.add("a=rtpmap:" + type + (type == G711.A_LAW.payloadType() ? " PCMA/8000" : " PCMU/8000"));
        }
        keys.ifPresent(type -> {
            formats.add(Integer.toString(type));
            lines.add("a=rtpmap:" + type + " telephone-event/8000");
            lines.add("a=fmtp:" + type + " 0-15");
        });
        lines.add("a=ptime:20");
        lines.add("a=" + direction);
        return new StreamText("audio", address.getPort(), 1, profile, String.join(" ", formats), lines);
    }

    /** What the offer leaves to us, and what we want of that (RFC 3264 §6.1). */
    private static String direction(SessionText session, StreamText stream, boolean held) {
        String theirs = said(stream.lines()).or(() -> said(session.session())).orElse("sendrecv");
        boolean hear = (theirs.equals("sendrecv") || theirs.equals("sendonly")) && !held;
        boolean speak = theirs.equals("sendrecv") || theirs.equals("recvonly");
        return hear ? speak ? "sendrecv" : "recvonly" : speak ? "sendonly" : "inactive";
    }

    private static Optional<String> said(List<String> lines) {
        return lines.stream().map(DIRECTION::matcher).filter(Matcher::matches).map(one -> one.group(1)).findFirst();
    }

    private static String words(InetAddress host) {
        return (host instanceof Inet6Address ? "IP6 " : "IP4 ") + host.getHostAddress().replaceFirst("%.*", "");
    }
}
