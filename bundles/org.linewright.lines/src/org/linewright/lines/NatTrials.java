package org.linewright.lines;

import java.util.function.Consumer;

/**
 * Measures after which silence a NAT router or a firewall before a registrar forgets us, and proposes a NAT refresh. It
 * has sockets of its own: lines and calls go on as they are, and nothing rings.
 */
public interface NatTrials {

    /**
     * Starts a trial; returns at once. It takes somewhat longer than the wished longest silence, with an account some
     * times as long, and ends by itself.
     *
     * @param listener told the report when it starts and after everything that happened, one call at a time, on a thread
     *     of its own; when it is slow it is told only the newest. The last one has a result.
     */
    RunningNatTrial start(NatTrialWish wish, Consumer<NatTrialReport> listener);
}
