package org.linewright.sip;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * A client that is registered with us.
 *
 * @param account the Address of Record, without scheme
 * @param contact its Contact URI
 * @param at where its requests came from
 * @param left how long its registration lasts if it is not refreshed
 * @param agent what it calls itself; may be empty
 */
public record AttachedClient(String account, String contact, InetSocketAddress at, Duration left, String agent) {
}
