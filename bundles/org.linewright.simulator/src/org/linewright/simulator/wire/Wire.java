package org.linewright.simulator.wire;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.TooManyListenersException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import javax.sip.SipException;
import javax.sip.SipProvider;
import org.linewright.simulator.Traffic;
import org.linewright.simulator.registrar.Registrar;

/**
 * The PBX's end of the wire: one UDP socket with a SIP stack on it. Everything the stack starts lives in one thread
 * group, so that it can be told from the threads of the JVM's other stacks when it ends.
 */
public final class Wire implements AutoCloseable {

    private static final String UDP = "udp";
    private static final long PATIENCE_MILLIS = 2000;

    private final InetSocketAddress own;
    private final GuardedSocket socket;
    private final Counters counters;
    private final ThreadGroup threads;
    private final SimulatorStack stack;
    private final ListeningPoint point;
    private final SipProvider provider;
    private final Endpoint endpoint;

    private Wire(InetSocketAddress own, GuardedSocket socket, Counters counters, ThreadGroup threads,
            SimulatorStack stack, ListeningPoint point, SipProvider provider, Endpoint endpoint) {
        this.own = own;
        this.socket = socket;
        this.counters = counters;
        this.threads = threads;
        this.stack = stack;
        this.point = point;
        this.provider = provider;
        this.endpoint = endpoint;
    }

    /**
     * Binds the address (port 0 takes any) and answers on it at once.
     *
     * @throws IOException when the address cannot be bound
     */
    public static Wire open(InetSocketAddress address, Registrar registrar) throws IOException {
        Counters counters = new Counters();
        GuardedSocket socket = new GuardedSocket(address, counters);
        ThreadGroup threads = new ThreadGroup("linewright-simulator-" + socket.getLocalPort());
        FutureTask<Wire> opening = new FutureTask<>(() -> wired(socket, counters, threads, registrar));
        new Thread(threads, opening, "opening").start();
        try {
            Wire wire = opening.get();
            socket.awaitReader(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return wire;
        } catch (ExecutionException failed) {
            socket.close();
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            socket.close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static Wire wired(GuardedSocket socket, Counters counters, ThreadGroup threads, Registrar registrar)
            throws SipException, InvalidArgumentException, TooManyListenersException {
        SimulatorStack stack = SimulatorStack.over(socket, counters);
        ListeningPoint point =
                stack.createListeningPoint(socket.getLocalAddress().getHostAddress(), socket.getLocalPort(), UDP);
        SipProvider provider = stack.createSipProvider(point);
        InetSocketAddress own = new InetSocketAddress(socket.getLocalAddress(), socket.getLocalPort());
        Endpoint endpoint = new Endpoint(provider, registrar, own, counters);
        provider.addSipListener(endpoint);
        return new Wire(own, socket, counters, threads, stack, point, provider, endpoint);
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return own;
    }

    public Traffic traffic() {
        return counters.traffic();
    }

    /** Ends it: within two seconds every thread of the stack is gone. */
    @Override
    public void close() {
        try {
            provider.removeSipListener(endpoint);
            stack.quit(point);
        } catch (SipException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            socket.close();
            threads.interrupt();
            join();
        }
    }

    private void join() {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        try {
            for (Thread thread : alive()) {
                TimeUnit.NANOSECONDS.timedJoin(thread, deadline - System.nanoTime());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Thread> alive() {
        Thread[] found = new Thread[threads.activeCount() + 16];
        return Arrays.asList(Arrays.copyOf(found, threads.enumerate(found)));
    }
}
