package org.linewright.media;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.linewright.core.Outcome;
import org.linewright.core.line.Codec;
import org.linewright.core.line.PortRange;
import org.linewright.core.time.Timers;
import org.linewright.media.codec.Rehearsal;
import org.linewright.media.codec.SpokenCodec;

/** The media of all calls: one thread and one beat, however many there are. Thread: any; never blocks but at the end. */
public final class Media implements AutoCloseable {

    private final MediaLoop loop;
    private final PortPairs ports;
    private final Timers timers;
    private final RandomGenerator random;
    private final Beat beat;
    private final AtomicBoolean rehearsed = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    private Media(MediaLoop loop, PortPairs ports, Timers timers, RandomGenerator random) {
        this.loop = loop;
        this.ports = ports;
        this.timers = timers;
        this.random = random;
        this.beat = new Beat(timers);
    }

    /**
     * Starts its thread; no port is taken yet.
     *
     * @param timers pace all that is sent
     * @param random where sequences, timestamps and sources of streams begin (RFC 3550 §5.1)
     */
    public static Media open(PortRange ports, Timers timers, RandomGenerator random) throws IOException {
        return new Media(MediaLoop.started(), new PortPairs(ports), timers, random);
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
        return callee.map(second -> Relay.started(loop, ports, timers::nanos, caller.orElseThrow(), second));
    }

    /** An end of its own at this address of the machine; empty when no ports are left. */
    public Optional<OwnStream> stream(InetAddress address) {
        return ports.take(address).map(pair -> OwnStream.started(loop, beat, pair, ports, random));
    }

    /**
     * The end of a call that a person has in his hand, at this address of the machine; refused when no ports are left.
     *
     * @param codecs that are allowed, the preferred one first
     */
    public Outcome<TalkStream> talk(InetAddress address, List<Codec> codecs) {
        List<SpokenCodec> spoken = codecs.stream().map(SpokenCodec::of).distinct().toList();
        if (spoken.contains(SpokenCodec.OPUS) && rehearsed.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("linewright-rehearsal")
                    .start(new Rehearsal(SpokenCodec.OPUS, closed::get));
        }
        return ports.take(address)
                .map(pair -> Outcome.done(TalkStream.started(loop, beat, pair, ports, random, spoken)))
                .orElseGet(() -> Outcome.refused(MediaTrouble.NO_PORTS.about(address.getHostAddress())));
    }

    /**
     * Carries what a source says to a sink until it is closed: a microphone into a conference, a ring tone to a speaker.
     */
    public Patch patch(Source source, Sink sink) {
        return Patch.started(beat, source, sink);
    }

    /** Waits until the ports of all that was closed before are free, and what came before is heard; at most two seconds. */
    public void settle() {
        loop.settle();
    }

    /** Ends everything: no thread and no socket is left. */
    @Override
    public void close() {
        closed.set(true);
        beat.close();
        loop.close();
    }

    private void release(PortPair pair) {
        loop.release(pair, () -> ports.back(pair));
    }
}
