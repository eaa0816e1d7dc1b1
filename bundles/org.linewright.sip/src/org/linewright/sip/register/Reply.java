package org.linewright.sip.register;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.sip.digest.Challenge;

/**
 * What a response to REGISTER says, free of the stack's types.
 *
 * @param cseq the number of its CSeq
 * @param retryAfter its Retry-After
 * @param minExpires its Min-Expires
 * @param expires its Expires header
 * @param contacts its Contacts, in order
 * @param challenges its challenges, in order, of both kinds
 * @param seenAs received and rport of its Via (RFC 3581 §4)
 * @param agent its Server or User-Agent
 */
public record Reply(int status, String phrase, long cseq, Optional<Duration> retryAfter, OptionalInt minExpires,
        OptionalInt expires, List<Listed> contacts, List<Challenge> challenges, Optional<InetSocketAddress> seenAs,
        String agent) {

    /** One Contact of a 200 OK: its URI, the URI's user part, and its expires parameter. */
    public record Listed(String uri, String user, OptionalInt expires) {
    }

    public Reply {
        contacts = List.copyOf(contacts);
        challenges = List.copyOf(challenges);
    }

    public boolean provisional() {
        return status < 200;
    }
}
