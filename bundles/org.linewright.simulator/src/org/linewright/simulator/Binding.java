package org.linewright.simulator;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A Contact that an account is reached at, as it was when somebody looked.
 *
 * @param account whose
 * @param contact its URI as it was registered
 * @param parameters its header parameters, without {@code expires}
 * @param source where the REGISTER came from
 * @param since when it was first bound
 * @param granted how long the last REGISTER was granted
 * @param left how much of that is left
 */
public record Binding(AccountId account, String contact, Map<String, String> parameters, InetSocketAddress source,
        Instant since, Duration granted, Duration left) {
}
