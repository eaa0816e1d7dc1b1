package org.linewright.simulator.wire;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The socket that JAIN-SIP reads: it only ever sees what the guard takes, and only as much as it has parsed already, so
 * that its unbounded queue stays bounded and a flood waits in the kernel.
 */
final class GuardedSocket extends DatagramSocket {

    private static final int IN_FLIGHT = 1024;

    private final Counters counters;
    private final BooleanSupplier silent;
    private final Guard guard = Guard.USUAL;
    private final Semaphore room = new Semaphore(IN_FLIGHT);
    private final CountDownLatch reading = new CountDownLatch(1);

    GuardedSocket(InetSocketAddress address, Counters counters, BooleanSupplier silent) throws SocketException {
        super(address);
        this.counters = counters;
        this.silent = silent;
    }

    @Override
    public void receive(DatagramPacket packet) throws IOException {
        int capacity = packet.getData().length;
        reading.countDown();
        Guard.Judgement judgement = Guard.Judgement.REFUSE;
        while (judgement != Guard.Judgement.TAKE) {
            packet.setLength(capacity);
            super.receive(packet);
            judgement = guard.judge(packet.getData(), packet.getOffset(), packet.getLength());
            switch (judgement) {
                case TAKE -> counters.taken.increment();
                case KEEP_ALIVE -> counters.keepAlives.increment();
                case REFUSE -> counters.refused.increment();
            }
        }
        enter();
    }

    /** Sends nothing while the PBX plays dead: the stack answers malformed requests by itself. */
    @Override
    public void send(DatagramPacket packet) throws IOException {
        if (!silent.getAsBoolean()) {
            super.send(packet);
        }
    }

    /** Waits until somebody reads: a stack that is stopped before fails with a NullPointerException. */
    void awaitReader(long timeout, TimeUnit unit) throws InterruptedException {
        reading.await(timeout, unit);
    }

    /** One datagram more has been parsed. */
    void parsed() {
        room.release();
    }

    private void enter() throws SocketException {
        try {
            room.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SocketException("stopped", stopped);
        }
    }
}
