package org.linewright.sip.client;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.linewright.sip.AttachedClient;

/**
 * One binding of a client (RFC 3261 §10.3).
 *
 * @param account its Address of Record
 * @param until when it ends, on the clock of the timers
 */
record Attachment(String account, String contact, InetSocketAddress at, String callId, long cseq, long until,
        String agent) {

    boolean same(String address, String uri) {
        return account.equals(address) && contact.equalsIgnoreCase(uri);
    }

    AttachedClient told(long now) {
        return new AttachedClient(account, contact, at, Duration.ofNanos(until - now), agent);
    }
}
