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
import java.util.List;

/** Listens for so many streams, and writes down when each of their packets came: one thread that does nothing else. */
final class Recorder implements AutoCloseable {

    private static final int LONGEST = 2048;
    private static final Duration MOMENT = Duration.ofMillis(20);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Selector selector;
    private final List<Arrivals> all = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(LONGEST);
    private final Thread listening = Thread.ofPlatform().name("recorder").unstarted(this::listen);
    private volatile boolean over;

    private Recorder(Selector selector) {
        this.selector = selector;
    }

    /**
     * Listens from now on.
     *
     * @param longest how long it can, at most
     */
    static Recorder started(int streams, Duration longest) throws IOException {
        Recorder recorder = new Recorder(Selector.open());
        for (int i = 0; i < streams; i++) {
            DatagramChannel channel = DatagramChannel.open();
            channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            channel.configureBlocking(false);
            Arrivals arrivals = new Arrivals((int) (longest.toMillis() / 20));
            recorder.all.add(arrivals);
            channel.register(recorder.selector, SelectionKey.OP_READ, arrivals);
        }
        recorder.listening.start();
        return recorder;
    }

    /** The ports at which it listens. */
    List<Integer> ports() throws IOException {
        return selector.keys().stream().map(key -> ((DatagramChannel) key.channel()).socket().getLocalPort()).toList();
    }

    /** Waits until something has come at every port. */
    void awaitAll() throws IOException {
        Due limit = Due.in(LIMIT);
        while (all.stream().anyMatch(Arrivals::isEmpty)) {
            if (System.nanoTime() > limit.nanos()) {
                throw new IOException("Not all streams are sent");
            }
            Due.in(MOMENT).await();
        }
    }

    /** Ends it, and tells what came after {@code since}: how late, against the grids of the streams. */
    Transit after(Due since) throws IOException, InterruptedException {
        over = true;
        selector.wakeup();
        listening.join();
        return Arrivals.lateness(all, since);
    }

    @Override
    public void close() throws IOException {
        over = true;
        selector.wakeup();
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private void listen() {
        try {
            while (!over) {
                selector.select(this::drain);
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void drain(SelectionKey key) {
        try {
            while (((DatagramChannel) key.channel()).receive(buffer.clear()) != null) { // framework-driven null
                ((Arrivals) key.attachment()).add(System.nanoTime(), buffer.getInt(4));
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
