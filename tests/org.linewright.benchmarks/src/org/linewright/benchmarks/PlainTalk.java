package org.linewright.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The least that Java can do: one thread that wakes up every 20 ms and sends the same payload over every socket. */
final class PlainTalk implements Talk {

    private static final Duration FRAME = Duration.ofMillis(20);
    private static final int SAMPLES = 160;
    private static final int HEADER = 12;

    private final List<DatagramChannel> channels = new ArrayList<>();
    private final List<InetSocketAddress> targets;
    private final ByteBuffer packet = ByteBuffer.allocateDirect(HEADER + SAMPLES);
    private final Thread speaking = Thread.ofPlatform().name("plain").unstarted(this::speak);
    private volatile long said;
    private volatile boolean over;

    private PlainTalk(List<InetSocketAddress> targets) {
        this.targets = targets;
    }

    /** One stream to each of these ports. */
    static PlainTalk to(List<Integer> ports) throws IOException {
        PlainTalk talk = new PlainTalk(
                ports.stream().map(port -> new InetSocketAddress(InetAddress.getLoopbackAddress(), port)).toList());
        for (int i = 0; i < ports.size(); i++) {
            talk.channels.add(DatagramChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
        }
        talk.speaking.start();
        return talk;
    }

    @Override
    public long said() {
        return said;
    }

    @Override
    public long lost() {
        return 0;
    }

    @Override
    public void close() {
        over = true;
        try {
            speaking.join();
            for (DatagramChannel channel : channels) {
                channel.close();
            }
        } catch (InterruptedException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void speak() {
        Due begin = Due.in(FRAME);
        try {
            for (int frame = 0; !over; frame++) {
                new Due(begin.nanos() + frame * FRAME.toNanos()).await();
                for (int stream = 0; stream < targets.size(); stream++) {
                    packet.clear().put((byte) 0x80).put((byte) 8).putShort((short) frame).putInt(frame * SAMPLES)
                            .putInt(stream).rewind();
                    channels.get(stream).send(packet, targets.get(stream));
                    said = said + 1;
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
