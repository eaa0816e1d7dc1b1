package org.linewright.sip;

import java.time.Duration;

/**
 * What a line wants to be told.
 *
 * @param about a SIP URI, or what a person dials; empty is the line itself
 * @param expires how long to ask for at a time
 */
public record SubscribeWish(EventPackage what, String about, Duration expires) {
}
