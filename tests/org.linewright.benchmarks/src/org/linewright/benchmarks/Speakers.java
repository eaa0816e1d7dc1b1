package org.linewright.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** So many ends of calls, each of which sends G.711 packets of 20 ms and counts what reaches it. */
final class Speakers implements AutoCloseable {

    private static final long FRAME = Duration.ofMillis(20).toNanos();
    private static final int HEADER = 12;
    private static final int PACKET = HEADER + 160;
    /** When nothing came for so long after the last packet was sent, nothing comes any more. */
    private static final Duration LATE = Duration.ofMillis(300);

    private final List<DatagramChannel> channels = new ArrayList<>();

    Speakers(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            DatagramChannel channel = DatagramChannel.open();
            channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            channel.configureBlocking(false);
            channels.add(channel);
        }
    }

    /** The ports they listen on, in their order. */
    List<Integer> ports() {
        return channels.stream().map(channel -> channel.socket().getLocalPort()).toList();
    }

    /** All speak for so many frames, each to the port in its place; packets of one frame are spread over its 20 ms. */
    Transit talk(List<Integer> targets, int frames) throws IOException, InterruptedException {
        Ears ears = new Ears(targets.size(), frames);
        Thread listening = Thread.ofPlatform().name("ears").start(ears);
        List<InetSocketAddress> addresses = targets.stream()
                .map(port -> new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .toList();
        long begin = System.nanoTime() + FRAME;
        ByteBuffer packet = ByteBuffer.allocateDirect(PACKET);
        long unsent = 0;
        for (int frame = 0; frame < frames; frame++) {
            for (int stream = 0; stream < addresses.size(); stream++) {
                new Due(begin + frame * FRAME + FRAME * stream / addresses.size()).await();
                unsent += sent(packet, stream, frame, addresses.get(stream)) ? 0 : 1;
            }
        }
        ears.stop();
        listening.join();
        return ears.transit((long) frames * addresses.size() - unsent);
    }

    @Override
    public void close() throws IOException {
        for (DatagramChannel channel : channels) {
            channel.close();
        }
    }

    private boolean sent(ByteBuffer packet, int stream, int frame, InetSocketAddress to) throws IOException {
        packet.clear();
        packet.put((byte) 0x80).put((byte) 8).putShort((short) frame).putInt(frame * 160).putInt(stream);
        packet.putLong(System.nanoTime());
        packet.position(PACKET).flip();
        return channels.get(stream).send(packet, to) > 0;
    }

    /** Hears all of them on one thread. */
    private final class Ears implements Runnable {

        private final Selector selector = Selector.open();
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(PACKET);
        private final List<BitSet> arrived = new ArrayList<>();
        private final long[] transits;
        private int count;
        private volatile boolean over;

        Ears(int streams, int frames) throws IOException {
            this.transits = new long[streams * frames];
            for (int i = 0; i < streams; i++) {
                arrived.add(new BitSet(frames));
                channels.get(i).register(selector, SelectionKey.OP_READ);
            }
        }

        void stop() {
            over = true;
            selector.wakeup();
        }

        Transit transit(long sent) {
            return Transit.of(sent, transits, count);
        }

        @Override
        public void run() {
            try (selector) {
                Consumer<SelectionKey> heard = key -> drain((DatagramChannel) key.channel());
                while (!over) {
                    selector.select(heard);
                }
                int late = selector.select(heard, LATE.toMillis());
                while (late > 0) {
                    late = selector.select(heard, LATE.toMillis());
                }
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        }

        private void drain(DatagramChannel channel) {
            try {
                while (channel.receive(buffer.clear()) != null) { // framework-driven null
                    long now = System.nanoTime();
                    BitSet frames = arrived.get(buffer.getInt(8));
                    int frame = buffer.getShort(2);
                    if (!frames.get(frame)) {
                        frames.set(frame);
                        transits[count++] = now - buffer.getLong(HEADER);
                    }
                }
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
