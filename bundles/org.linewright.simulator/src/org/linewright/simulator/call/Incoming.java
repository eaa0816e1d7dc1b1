package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.util.List;
import org.linewright.simulator.digest.Credentials;
import org.linewright.simulator.message.SipRequest;

/**
 * A request as it came in.
 *
 * @param credentials its Proxy-Authorization headers
 * @param from where the datagram came from
 * @param back where the response goes (RFC 3261 §18.2.2, RFC 3581 §4)
 */
public record Incoming(SipRequest request, List<Credentials> credentials, InetSocketAddress from,
        InetSocketAddress back) {
}
