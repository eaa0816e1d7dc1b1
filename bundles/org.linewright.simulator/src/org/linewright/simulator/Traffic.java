package org.linewright.simulator;

/**
 * What came in and went out since the start.
 *
 * @param taken datagrams that reached the SIP stack
 * @param keepAlives datagrams of line ends only, or of nothing: somebody holds a NAT mapping open
 * @param refused datagrams that the guard let fall
 * @param unreadable datagrams that passed the guard and were no SIP after all
 * @param answered responses handed to the network
 * @param asked requests handed to the network, repetitions included
 * @param calls calls that were let in
 */
public record Traffic(long taken, long keepAlives, long refused, long unreadable, long answered, long asked,
        long calls) {
}
