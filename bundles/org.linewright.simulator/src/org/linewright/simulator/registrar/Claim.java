package org.linewright.simulator.registrar;

import java.net.InetSocketAddress;
import java.util.List;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.digest.Credentials;

/**
 * Who says to send a request.
 *
 * @param method the method of the request
 * @param account who it claims to be
 * @param credentials how it proves that
 * @param source where it came from
 */
public record Claim(String method, AccountId account, List<Credentials> credentials, InetSocketAddress source) {
}
