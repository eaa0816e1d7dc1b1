package org.linewright.sip.stack;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import org.linewright.sip.guard.Door;
import org.linewright.sip.guard.GuardedSocket;
import org.linewright.sip.guard.Tally;

/** The open UDP port with the stack behind it. */
public final class SipPort implements Port {

    private final GuardedSocket socket;
    private final Door door;
    private final Tally tally;
    private final JainStack stack;
    private final ThreadGroup threads;
    private final AtomicBoolean closed = new AtomicBoolean();

    private SipPort(GuardedSocket socket, Door door, Tally tally, JainStack stack, ThreadGroup threads) {
        this.socket = socket;
        this.door = door;
        this.tally = tally;
        this.stack = stack;
        this.threads = threads;
    }

    /** Starts a stack on this socket; the socket is closed when that fails. */
    public static SipPort open(GuardedSocket socket, Door door, Tally tally, Inbox inbox)
            throws IOException {
        ThreadGroup threads = new ThreadGroup("sip port " + socket.getLocalPort());
        FutureTask<JainStack> start = new FutureTask<>(() -> started(socket, inbox));
        new Thread(threads, start, "sip start").start(); // the stack's threads inherit the group
        try {
            JainStack stack = start.get();
            socket.awaitReader();
            return new SipPort(socket, door, tally, stack, threads);
        } catch (ExecutionException failed) {
            socket.close();
            threads.interrupt();
            throw new IOException(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            socket.close();
            throw new IOException("Interrupted", stopped);
        }
    }

    private static JainStack started(GuardedSocket socket, Inbox inbox) throws SipException,
            InvalidArgumentException {
        JainStack stack = new JainStack(StackProperties.fresh(), new GuardedNetwork(socket), inbox);
        String address = socket.getLocalAddress().getHostAddress();
        stack.createSipProvider(stack.createListeningPoint(address, socket.getLocalPort(), "udp"));
        return stack;
    }

    @Override
    public InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    @Override
    public void send(byte[] bytes, InetSocketAddress to) throws IOException {
        door.admit(to.getAddress());
        socket.send(new DatagramPacket(bytes, bytes.length, to));
        tally.countSent();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            stack.quit(); // it has to know before its socket closes
            socket.close();
            threads.interrupt(); // the stack leaves its event scanner waiting for ever (RestComm/jain-sip #169)
            Ending.of(threads);
        }
    }
}
