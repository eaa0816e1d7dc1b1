package org.linewright.sip;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/**
 * What became of one keep-alive.
 *
 * @param answered whether the server answered; always {@code false} for CR LF, which nobody answers on UDP
 * @param seenAs our address as the server saw it, when it says so
 * @param rtt request to answer; zero when unanswered
 */
public record KeepAliveAnswer(boolean answered, Optional<InetSocketAddress> seenAs, Duration rtt) {
}
