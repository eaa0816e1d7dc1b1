package org.linewright.simulator.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TooManyListenersException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import javax.sip.SipException;
import javax.sip.SipProvider;
import org.linewright.simulator.Traffic;
import org.linewright.simulator.call.Exchange;
import org.linewright.simulator.call.Line;
import org.linewright.simulator.registrar.Registrar;

/**
 * The PBX's end of the wire: one UDP socket with a SIP stack on it. The stack is started in a thread group of its own,
 * so that its threads can be told from those of the JVM's other stacks when it ends.
 */
public final class Wire implements AutoCloseable {

    private static final String UDP = "udp";
    private static final long PATIENCE_SECONDS = 2;

    private final InetSocketAddress address;
    private final Counters counters;
    private final SimulatorStack stack;
    private final SipProvider provider;
    private final Endpoint endpoint;
    private final Exchange exchange;
    private final List<Thread> threads;

    private Wire(InetSocketAddress address, Counters counters, SimulatorStack stack, SipProvider provider,
            Endpoint endpoint, Exchange exchange, List<Thread> threads) {
        this.address = address;
        this.counters = counters;
        this.stack = stack;
        this.provider = provider;
        this.endpoint = endpoint;
        this.exchange = exchange;
        this.threads = threads;
    }

    /**
     * Binds the address (port 0 takes any) and answers on it at once.
     *
     * @param calls makes what keeps the calls, with its way onto this wire
     * @throws IOException when the address cannot be bound
     */
    public static Wire open(InetSocketAddress address, Registrar registrar, Function<Line, Exchange> calls)
            throws IOException {
        Counters counters = new Counters();
        GuardedSocket socket = new GuardedSocket(address, counters, registrar::silent);
        InetSocketAddress own = new InetSocketAddress(address.getAddress(), socket.getLocalPort());
        Exchange exchange = calls.apply(new Outlet(socket, own, counters));
        ThreadGroup group = new ThreadGroup("linewright-simulator-" + own.getPort());
        try {
            return CompletableFuture.supplyAsync(() -> opened(own, socket, counters, registrar, exchange, group),
                    task -> new Thread(group, task).start()).join();
        } catch (CompletionException failed) {
            socket.close();
            throw new IOException(failed.getCause());
        }
    }

    private static Wire opened(InetSocketAddress own, GuardedSocket socket, Counters counters, Registrar registrar,
            Exchange exchange, ThreadGroup group) {
        try {
            SimulatorStack stack = SimulatorStack.over(socket, counters);
            ListeningPoint point = stack.createListeningPoint(own.getAddress().getHostAddress(), own.getPort(), UDP);
            SipProvider provider = stack.createSipProvider(point);
            Endpoint endpoint = new Endpoint(provider, registrar, exchange, own, counters);
            provider.addSipListener(endpoint);
            socket.awaitReader(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new Wire(own, counters, stack, provider, endpoint, exchange, others(group));
        } catch (SipException | InvalidArgumentException | TooManyListenersException | InterruptedException failed) {
            throw new CompletionException(failed);
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return address;
    }

    /** What keeps the calls. */
    public Exchange exchange() {
        return exchange;
    }

    public Traffic traffic() {
        return counters.traffic(exchange.started());
    }

    /** How many calls there are now. */
    public int calls() {
        return exchange.running();
    }

    /** Ends it: every call is told, and within two seconds the port is free and every thread of the stack is gone. */
    @Override
    public void close() {
        exchange.close();
        provider.removeSipListener(endpoint);
        stack.quit();
        threads.forEach(Thread::interrupt);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            for (Thread thread : threads) {
                TimeUnit.NANOSECONDS.timedJoin(thread, deadline - System.nanoTime());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Thread> others(ThreadGroup group) {
        Thread[] found = new Thread[group.activeCount() + 16];
        group.enumerate(found);
        return Arrays.stream(found)
                .filter(Objects::nonNull)
                .filter(thread -> thread != Thread.currentThread())
                .toList();
    }
}
