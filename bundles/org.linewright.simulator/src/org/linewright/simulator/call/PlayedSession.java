package org.linewright.simulator.call;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linewright.simulator.message.SipHeaders;

/**
 * The session descriptions of somebody whom the PBX plays (RFC 3264, RFC 8866): one voice in G.711, a-law first (X26).
 * There is no sound yet: the port is the one that throws everything away.
 *
 * @param host where its media would be
 */
record PlayedSession(String host, Stance stance) {

    /** Whether media may flow. */
    enum Stance {
        /** Both ways, or what the other end leaves of that. */
        LISTENS,
        /** Not yet: somebody else will take over (RFC 3725 §4.1). */
        WAITS
    }

    /** How a message says that there is one in it. */
    static final SipHeaders TYPE = SipHeaders.NONE.with("Content-Type", "application/sdp");

    private static final int DISCARD = 9;
    private static final String INACTIVE = "inactive";
    private static final Pattern MEDIA = Pattern.compile("m=(\\S+) (\\S+) (RTP/\\S+|\\S+) (.*)");
    private static final List<String> VOICE = List.of("8", "0");

    /** An offer of its own, when the INVITE had none (RFC 3261 §13.2.1). */
    String offer(long version) {
        return head(version) + "m=audio " + DISCARD + " RTP/AVP 8 0 101\r\n"
                + "a=rtpmap:8 PCMA/8000\r\na=rtpmap:0 PCMU/8000\r\na=rtpmap:101 telephone-event/8000\r\n"
                + "a=fmtp:101 0-15\r\na=ptime:20\r\na=" + (stance == Stance.WAITS ? INACTIVE : "sendrecv") + "\r\n";
    }

    /** The answer: every stream in its place, the first voice taken, the others refused; empty when there is none. */
    Optional<String> answer(String offer, long version) {
        List<String> streams = Arrays.stream(offer.split("(?m)^(?=m=)")).skip(1).toList();
        Optional<String> voice = streams.stream().filter(PlayedSession::isVoice).findFirst();
        return voice.map(taken -> head(version) + streams.stream()
                .map(stream -> stream == taken
                        ? accepted(stream, stance == Stance.WAITS ? INACTIVE : direction(offer, stream))
                        : refused(stream))
                .collect(Collectors.joining()));
    }

    private String head(long version) {
        String family = host.contains(":") ? "IP6 " : "IP4 ";
        String address = host.replaceAll("[\\[\\]]", "");
        return "v=0\r\no=- 1 " + version + " IN " + family + address + "\r\ns=-\r\nc=IN " + family + address
                + "\r\nt=0 0\r\n";
    }

    private static boolean isVoice(String stream) {
        Matcher line = MEDIA.matcher(stream);
        return line.lookingAt() && line.group(1).equals("audio") && !line.group(2).equals("0")
                && List.of("RTP/AVP", "RTP/AVPF").contains(line.group(3))
                && Arrays.stream(line.group(4).split(" ")).map(String::strip).anyMatch(VOICE::contains);
    }

    private static String accepted(String stream, String direction) {
        Matcher line = MEDIA.matcher(stream);
        line.lookingAt();
        List<String> offered = Arrays.stream(line.group(4).split(" ")).map(String::strip).toList();
        String voice = offered.stream().filter(VOICE::contains).findFirst().orElseThrow();
        Matcher keys = Pattern.compile("a=rtpmap:(\\d+) telephone-event/8000").matcher(stream);
        String tones = keys.find() ? keys.group(1) : "";
        return "m=audio " + DISCARD + " " + line.group(3) + " " + (voice + " " + tones).strip() + "\r\n" //
                + "a=rtpmap:" + voice + (voice.equals("8") ? " PCMA" : " PCMU") + "/8000\r\n" //
                + (tones.isEmpty()
                        ? ""
                        : "a=rtpmap:" + tones + " telephone-event/8000\r\na=fmtp:" + tones + " 0-15\r\n")
                + "a=ptime:20\r\na=" + direction + "\r\n";
    }

    private static String refused(String stream) {
        Matcher line = MEDIA.matcher(stream);
        return line.lookingAt() // RFC 3264 §6
                ? "m=" + line.group(1) + " 0 " + line.group(3) + " " + line.group(4).strip() + "\r\n"
                : stream.lines().findFirst().orElse("") + "\r\n";
    }

    /** What the offer leaves to the answer (RFC 3264 §6.1); the stream says more than the session. */
    private static String direction(String offer, String stream) {
        String session = offer.split("(?m)^(?=m=)", 2)[0];
        return said(stream).or(() -> said(session)).map(word -> switch (word) {
            case "sendonly" -> "recvonly";
            case "recvonly" -> "sendonly";
            default -> word;
        }).orElse("sendrecv");
    }

    private static Optional<String> said(String part) {
        Matcher direction = Pattern.compile("(?m)^a=(sendrecv|sendonly|recvonly|inactive)").matcher(part);
        return direction.find() ? Optional.of(direction.group(1)) : Optional.empty();
    }
}
