package org.linewright.sip.guard;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * The stack's only socket. Its {@link #receive} lets nothing through but guarded SIP of known servers; STUN goes to
 * whoever asked, everything else is counted and forgotten.
 */
public final class GuardedSocket extends DatagramSocket {

    private static final int BUFFER = 4 * 1024 * 1024;

    private final KnownServers servers;
    private final Tally tally;
    private final BiConsumer<InetSocketAddress, byte[]> stun;

    public GuardedSocket(InetSocketAddress local, KnownServers servers, Tally tally,
            BiConsumer<InetSocketAddress, byte[]> stun) throws SocketException {
        super(local);
        setReceiveBufferSize(BUFFER);
        setSendBufferSize(BUFFER);
        this.servers = servers;
        this.tally = tally;
        this.stun = stun;
    }

    @Override
    public void receive(DatagramPacket packet) throws IOException {
        int room = packet.getLength();
        while (true) {
            packet.setLength(room);
            super.receive(packet);
            Verdict verdict = verdict(packet, room);
            tally.count(verdict);
            if (verdict == Verdict.SIP) {
                return;
            }
            if (verdict == Verdict.STUN) {
                int from = packet.getOffset();
                stun.accept((InetSocketAddress) packet.getSocketAddress(),
                        Arrays.copyOfRange(packet.getData(), from, from + packet.getLength()));
            }
        }
    }

    private Verdict verdict(DatagramPacket packet, int room) {
        if (!servers.knows(packet.getAddress())) {
            return Verdict.STRANGER;
        }
        if (!servers.allows(packet.getAddress())) {
            return Verdict.FLOOD;
        }
        return packet.getLength() >= room // it filled the buffer, so it was cut
                ? Verdict.OVERSIZE
                : DatagramGuard.judge(packet.getData(), packet.getOffset(), packet.getLength());
    }
}
