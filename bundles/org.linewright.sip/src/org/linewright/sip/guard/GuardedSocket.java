package org.linewright.sip.guard;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * The stack's only socket. Its {@link #receive} lets nothing through but guarded SIP of known servers; STUN goes to
 * whoever asked, everything else is counted and forgotten.
 */
public final class GuardedSocket extends DatagramSocket {

    /** DSCP 40, class selector 5: signalling of telephony (RFC 4594 §4.2). */
    private static final int SIGNALLING = 40 << 2;
    private static final int BUFFER = 4 * 1024 * 1024;
    /** The stack's own queue has no bound; what does not fit here waits in the system's buffer. */
    private static final int MOST_WAITING = 1024;
    private static final int PATIENCE_SECONDS = 10;

    private final Door door;
    private final Tally tally;
    private final BiConsumer<InetSocketAddress, byte[]> stun;
    private final Overhearing ear;
    private final CountDownLatch read = new CountDownLatch(1);
    private final Semaphore room = new Semaphore(MOST_WAITING);

    public GuardedSocket(InetSocketAddress local, Door door, Tally tally,
            BiConsumer<InetSocketAddress, byte[]> stun, Overhearing ear) throws SocketException {
        super(local);
        setReceiveBufferSize(BUFFER);
        setSendBufferSize(BUFFER);
        setTrafficClass(SIGNALLING);
        this.door = door;
        this.tally = tally;
        this.stun = stun;
        this.ear = ear;
    }

    /** Waits until the stack reads: before that it cannot be stopped. */
    public void awaitReader() throws InterruptedException, IOException {
        if (!read.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("The stack does not read");
        }
    }

    /** The parser is done with one datagram. */
    public void parsed() {
        room.release();
    }

    @Override
    public void receive(DatagramPacket packet) throws IOException {
        read.countDown();
        awaitRoom();
        int size = packet.getLength();
        while (true) {
            packet.setLength(size);
            super.receive(packet);
            Verdict verdict = verdict(packet, size);
            tally.count(verdict);
            overhear(packet, verdict);
            if (verdict == Verdict.SIP) {
                return;
            }
            if (verdict == Verdict.STUN) {
                stun.accept((InetSocketAddress) packet.getSocketAddress(), copy(packet));
            }
        }
    }

    @Override
    public void send(DatagramPacket packet) throws IOException {
        if (!ear.nobody() && DatagramGuard.speaks(packet.getData(), packet.getOffset(), packet.getLength())) {
            ear.sent((InetSocketAddress) packet.getSocketAddress(), copy(packet));
        }
        super.send(packet);
    }

    private void overhear(DatagramPacket packet, Verdict verdict) {
        if (!ear.nobody() && verdict != Verdict.FLOOD
                && DatagramGuard.speaks(packet.getData(), packet.getOffset(), packet.getLength())) {
            ear.received((InetSocketAddress) packet.getSocketAddress(), copy(packet), verdict);
        }
    }

    private static byte[] copy(DatagramPacket packet) {
        int from = packet.getOffset();
        return Arrays.copyOfRange(packet.getData(), from, from + packet.getLength());
    }

    private void awaitRoom() throws IOException {
        try {
            room.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SocketException("The port is closing"); // the only kind the stack takes quietly
        }
    }

    private Verdict verdict(DatagramPacket packet, int size) {
        if (!door.knows(packet.getAddress())) {
            return Verdict.STRANGER;
        }
        if (!door.allows(packet.getAddress())) {
            return Verdict.FLOOD;
        }
        return packet.getLength() >= size // it filled the buffer, so it was cut
                ? Verdict.OVERSIZE
                : DatagramGuard.judge(packet.getData(), packet.getOffset(), packet.getLength());
    }
}
