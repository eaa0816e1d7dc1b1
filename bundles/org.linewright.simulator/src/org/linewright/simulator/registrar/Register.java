package org.linewright.simulator.registrar;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.OptionalLong;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.digest.Credentials;

/**
 * A REGISTER in plain words.
 *
 * @param transaction what a retransmission has in common with its original (RFC 3261 §17.2.3)
 * @param host the host of the Request-URI
 * @param account the To header: whom it is about
 * @param callId its Call-ID
 * @param cseq the number of its CSeq
 * @param everyContact whether its Contact is {@code *}
 * @param contacts its Contacts
 * @param expires the seconds of its Expires header
 * @param credentials its Authorization headers
 * @param required the option tags of its Require headers
 * @param source where it came from
 */
public record Register(String transaction, String host, AccountId account, String callId, long cseq,
        boolean everyContact, List<WantedContact> contacts, OptionalLong expires, List<Credentials> credentials,
        List<String> required, InetSocketAddress source) {
}
