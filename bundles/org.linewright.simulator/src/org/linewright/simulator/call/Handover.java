package org.linewright.simulator.call;

/**
 * A call that gives one of its ends to another call.
 *
 * @param rest how it ends for whoever stays behind
 */
record Handover(Party given, CallStep rest) {
}
