package org.linewright.core.line;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How large the INVITE of a group gets at most: an estimate from its longest names and its codecs, with credentials.
 *
 * @param group whose calls
 */
public record InviteSize(LineGroup group) {

    /** RFC 3261 §18.1.1: above this a request may be too large for UDP. */
    public static final int MOST = 1300;

    /** Request line, Via, tags, Call-ID, CSeq, Allow, Supported, User-Agent, Authorization without names and URIs. */
    private static final int FRAME = 800;
    /** The session of the SDP, and the lines about DTMF. */
    private static final int SESSION = 190;
    private static final Map<Codec, Integer> CODECS = Map.of(Codec.PCMA, 26, Codec.PCMU, 26, Codec.OPUS, 110);

    public int bytes() {
        int domain = size(group.registrar().aorDomain());
        int user = group.lines().stream().mapToInt(line -> size(line.user())).max().orElse(0);
        int auth = group.lines().stream().mapToInt(line -> size(line.digestUser())).max().orElse(0);
        int codecs = group.media().towardsPbx().stream().mapToInt(CODECS::get).sum();
        // the domain stands in the Request-URI, From, To, the realm and the digest's uri; the user in From and Contact
        return FRAME + SESSION + codecs + 5 * domain + 2 * user + auth;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
