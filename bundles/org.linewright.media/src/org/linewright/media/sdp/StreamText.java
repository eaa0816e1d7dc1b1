package org.linewright.media.sdp;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One stream of a session description (RFC 8866 §5.14).
 *
 * @param kind such as {@code audio}
 * @param port where it is to be sent; 0 when it is refused
 * @param many how many pairs of ports; 1 but for layered streams
 * @param profile such as {@code RTP/AVP}
 * @param formats for RTP the payload types
 * @param lines what follows the m-line
 */
public record StreamText(String kind, int port, int many, String profile, String formats, List<String> lines) {

    private static final Pattern MEDIA = Pattern
            .compile("m=(\\S{1,64}) +(\\d{1,5})(?:/(\\d{1,5}))? +(\\S{1,64})(?: +(.*?))? *");
    private static final List<String> RELAYED = List.of("RTP/AVP", "RTP/AVPF", "RTP/SAVP", "RTP/SAVPF");

    public StreamText {
        lines = List.copyOf(lines);
    }

    static Optional<StreamText> read(List<String> all) {
        Matcher line = MEDIA.matcher(all.getFirst());
        if (!line.matches() || Integer.parseInt(line.group(2)) > 0xFFFF) {
            return Optional.empty();
        }
        int many = Optional.ofNullable(line.group(3)).map(Integer::parseInt).orElse(1); // framework-driven null
        String formats = Optional.ofNullable(line.group(5)).orElse(""); // framework-driven null
        return Optional.of(new StreamText(line.group(1), Integer.parseInt(line.group(2)), many, line.group(4), formats,
                all.subList(1, all.size())));
    }

    /** Whether it is a voice over RTP that is wanted. */
    boolean isVoice() {
        return kind.equals("audio") && port != 0 && many == 1 && RELAYED.contains(profile) && !formats.isEmpty();
    }

    /** The payload types that are numbers, in the order of preference. */
    List<Integer> payloadTypes() {
        return Arrays.stream(formats.split(" +")).filter(word -> word.matches("\\d{1,3}")).map(Integer::valueOf)
                .filter(type -> type < 128).toList();
    }

    /** The value of the first attribute of this name: what follows its colon. */
    Optional<String> attribute(String name) {
        return attributes(name).findFirst();
    }

    Stream<String> attributes(String name) {
        String start = "a=" + name + ":";
        return lines.stream().filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip());
    }

    /** What a payload type is by its rtpmap: encoding, clock and channels, of which one is not told. */
    Optional<String> encoding(int type) {
        return numbered("rtpmap", type).map(name -> name.matches("(?i)opus/.*") ? name : name.replaceFirst("/1$", ""));
    }

    /** The parameters of a payload type. */
    Optional<String> parameters(int type) {
        return numbered("fmtp", type);
    }

    private Optional<String> numbered(String name, int type) {
        String start = type + " ";
        return attributes(name).filter(value -> value.startsWith(start)).findFirst()
                .map(value -> value.substring(start.length()).strip());
    }

    StreamText at(int other, List<String> others) {
        return new StreamText(kind, other, 1, profile, formats, others);
    }

    /** The same one refused: its attributes mean nothing any more (RFC 3264 §6). */
    StreamText refused() {
        return at(0, List.of());
    }

    List<String> all() {
        String head = "m=" + kind + " " + port + (many == 1 ? "" : "/" + many) + " " + profile
                + (formats.isEmpty() ? "" : " " + formats);
        return Stream.concat(Stream.of(head), lines.stream()).toList();
    }
}
