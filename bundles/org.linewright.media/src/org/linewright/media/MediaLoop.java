package org.linewright.media;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The one thread that reads all sockets, with one buffer for all of them; nothing is kept but in the kernel. */
final class MediaLoop implements AutoCloseable {

    /** Longer datagrams are not RTP over any network there is. */
    static final int LONGEST = 2048;
    private static final int IN_A_ROW = 32;

    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(LONGEST + 1);
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Consumer<SelectionKey> reading = this::read;
    private final Thread thread = Thread.ofPlatform().daemon().name("linewright-media").unstarted(this::run);

    private MediaLoop(Selector selector) {
        this.selector = selector;
    }

    static MediaLoop started() throws IOException {
        MediaLoop loop = new MediaLoop(Selector.open());
        loop.thread.start();
        return loop;
    }

    /** Reads a socket from now on. */
    void join(DatagramChannel channel, Hearer hearer) {
        try {
            channel.register(selector, SelectionKey.OP_READ, hearer);
            selector.wakeup();
        } catch (IOException closed) {
            throw new IllegalStateException("A socket that was just bound is closed", closed);
        }
    }

    /** Closes the sockets soon, and says when their ports are free. */
    void release(PortPair pair, Runnable freed) {
        tasks.add(() -> {
            closed(pair.rtp());
            closed(pair.rtcp());
            swept();
            freed.run();
        });
        selector.wakeup();
    }

    /**
     * Waits until everything that was to be done before is done, and what came before is read, up to
     * {@value #IN_A_ROW} datagrams a socket; at most two seconds. Not to be called by a hearer.
     */
    void settle() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        tasks.add(() -> {
            swept();
            done.complete(true);
        });
        selector.wakeup();
        done.completeOnTimeout(false, 2, TimeUnit.SECONDS).join();
    }

    /** Ends it, and waits for its end; the sockets are closed. */
    @Override
    public void close() {
        tasks.add(thread::interrupt);
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try (selector) {
            while (!Thread.currentThread().isInterrupted()) {
                selector.select(reading);
                for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) { // framework-driven null
                    task.run();
                }
            }
            selector.keys().forEach(key -> closed((DatagramChannel) key.channel()));
        } catch (IOException broken) {
            throw new IllegalStateException("The media of calls cannot be read any more", broken);
        }
    }

    /** One faulty listener does not silence the others. */
    private void read(SelectionKey key) {
        try {
            drain((DatagramChannel) key.channel(), (Hearer) key.attachment());
        } catch (RuntimeException bug) {
            told(bug);
        }
    }

    /** A socket that never ends does not starve the others. */
    private void drain(DatagramChannel channel, Hearer hearer) {
        try {
            for (int count = 0; count < IN_A_ROW; count++) {
                buffer.clear();
                InetSocketAddress from = (InetSocketAddress) channel.receive(buffer);
                if (from == null) { // framework-driven null
                    return;
                }
                hearer.heard(from, buffer.flip());
            }
        } catch (IOException gone) {
            closed(channel);
        }
    }

    private static void told(RuntimeException bug) {
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, bug);
    }

    /** A closed socket lives until the selector has seen it. */
    private void swept() {
        try {
            selector.selectNow(reading);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void closed(DatagramChannel channel) {
        try {
            channel.close();
        } catch (IOException already) {
            return;
        }
    }
}
