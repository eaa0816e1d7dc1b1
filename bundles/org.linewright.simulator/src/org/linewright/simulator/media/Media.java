package org.linewright.simulator.media;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.linewright.simulator.PortRange;
import org.linewright.simulator.Surroundings;

/** The media of a PBX: one thread and one beat, however many calls there are. Thread: any; never blocks but at the end. */
public final class Media implements AutoCloseable {

    private final MediaLoop loop;
    private final PortPairs ports;
    private final LongSupplier nanos;
    private final Beat beat;
    private final Surroundings surroundings;

    private Media(MediaLoop loop, PortPairs ports, Beat beat, Surroundings surroundings) {
        this.loop = loop;
        this.ports = ports;
        this.nanos = surroundings.nanos();
        this.beat = beat;
        this.surroundings = surroundings;
    }

    /** Starts its thread; no port is taken yet. */
    public static Media open(PortRange ports, Surroundings surroundings) throws IOException {
        return new Media(MediaLoop.started(), new PortPairs(ports), new Beat(surroundings.nanos(),
                surroundings.timers()), surroundings);
    }

    /**
     * Something between two ends of a call; empty when no ports are left.
     *
     * @param towardsCaller the address of this machine that the caller reaches
     * @param towardsCallee the one that the callee reaches; may be of the other family
     */
    public Optional<Relay> relay(InetAddress towardsCaller, InetAddress towardsCallee) {
        Optional<PortPair> caller = ports.take(towardsCaller);
        Optional<PortPair> callee = caller.flatMap(taken -> ports.take(towardsCallee));
        if (callee.isEmpty()) {
            caller.ifPresent(this::release);
        }
        return callee.map(second -> Relay.started(loop, ports, nanos, caller.orElseThrow(), second));
    }

    /** An end of its own at this address of the machine; empty when no ports are left. */
    public Optional<OwnStream> stream(InetAddress address) {
        return ports.take(address).map(pair -> OwnStream.started(loop, beat, surroundings, pair, ports));
    }

    /** Waits until the ports of all that was closed before are free, and what came before is heard; at most two seconds. */
    public void settle() {
        loop.settle();
    }

    /** Ends everything: no thread and no socket is left. */
    @Override
    public void close() {
        beat.close();
        loop.close();
    }

    private void release(PortPair pair) {
        loop.release(pair, () -> ports.back(pair));
    }
}
