package org.linewright.fakes.media;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sdp.Party;
import org.linewright.media.sdp.Voice;
import org.linewright.media.sound.G711;

/** An RTP socket of this machine that a test holds in its hands. */
public final class RtpPhone implements AutoCloseable {

    private static final int PATIENCE = 5000;

    private final DatagramSocket socket;

    public RtpPhone(InetAddress host) throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(host, 0));
    }

    public RtpPhone() throws IOException {
        this(InetAddress.getLoopbackAddress());
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** Itself as its session description would tell. */
    public Party party() {
        return new Party(address(), new InetSocketAddress(address().getAddress(), address().getPort() + 1));
    }

    /** Itself with A-law, keys as type 101, and this direction. */
    public Voice voice(String direction) {
        return Voice.of("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio "
                + address().getPort() + " RTP/AVP 8 101\r\na=rtpmap:101 telephone-event/8000\r\na=" + direction
                + "\r\n", InetAddress.getLoopbackAddress()).orElseThrow();
    }

    public void send(InetSocketAddress to, byte... bytes) throws IOException {
        socket.send(new DatagramPacket(bytes, bytes.length, to));
    }

    public void send(InetSocketAddress to, RtpPacket packet) throws IOException {
        ByteBuffer bytes = Packets.bytes(packet);
        send(to, Arrays.copyOf(bytes.array(), bytes.limit()));
    }

    /** The next datagram; fails when none comes. */
    public byte[] received() throws IOException {
        return received(PATIENCE).orElseThrow(() -> new AssertionError("Nothing came"));
    }

    /** Everything that is there already. */
    public List<byte[]> waiting() throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (Optional<byte[]> next = received(1); next.isPresent(); next = received(1)) {
            all.add(next.orElseThrow());
        }
        return all;
    }

    public List<RtpPacket> packets() throws IOException {
        return waiting().stream().map(bytes -> RtpPacket.read(ByteBuffer.wrap(bytes), bytes.length).orElseThrow())
                .toList();
    }

    /** The sound of everything that is there already, in A-law. */
    public short[] sound() throws IOException {
        return samples(packets());
    }

    public static short[] samples(List<RtpPacket> packets) {
        short[] all = new short[packets.stream().mapToInt(packet -> packet.payload().length).sum()];
        int place = 0;
        for (RtpPacket packet : packets) {
            short[] part = G711.A_LAW.decoded(packet.payload());
            System.arraycopy(part, 0, all, place, part.length);
            place += part.length;
        }
        return all;
    }

    @Override
    public void close() {
        socket.close();
    }

    private Optional<byte[]> received(int millis) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[4096], 4096);
        socket.setSoTimeout(millis);
        try {
            socket.receive(packet);
            return Optional.of(Arrays.copyOf(packet.getData(), packet.getLength()));
        } catch (SocketTimeoutException nothing) {
            return Optional.empty();
        }
    }
}
