package org.linewright.sip;

import java.util.function.Consumer;
import org.linewright.core.time.Timers;

/** Measures how long a NAT router or a firewall on the way to a SIP server keeps a silent UDP port open. */
public interface NatProbes {

    /**
     * Starts one; returns at once. It uses sockets of its own and touches no line.
     *
     * @param timers everything runs on their thread
     * @param listener told each step on that thread, quick; the last one is {@link NatProbeStep.Over}
     */
    NatProbe start(NatProbeWish wish, Timers timers, Consumer<NatProbeStep> listener);
}
