package org.linewright.media;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/** Two ends of a call that do not reach each other but through here, where packets are lost and come late. */
final class UnsteadyWire implements AutoCloseable {

    private static final Comparator<Late> NEXT_FIRST = Comparator.comparingLong(Late::due);

    private final End towardsCaller = new End();
    private final End towardsCallee = new End();
    private final PriorityQueue<Late> underWay = new PriorityQueue<>(NEXT_FIRST);
    private final Random dice;
    private final double loss;
    private final long mostDelay;

    /** A packet on its way, and when it comes. */
    private record Late(long due, byte[] packet, End out) {
    }

    /** @param mostDelay in ns: each packet comes after a time between none and this one */
    UnsteadyWire(double loss, long mostDelay, Random dice) throws IOException {
        this.loss = loss;
        this.mostDelay = mostDelay;
        this.dice = dice;
    }

    /** What the callee is offered when the caller offers this. */
    String offered(String offer) {
        return towardsCaller.of(offer, towardsCallee);
    }

    /** What the caller is answered when the callee answers this. */
    String answered(String answer) {
        return towardsCallee.of(answer, towardsCaller);
    }

    /** Takes what was sent up to now, and lets go what is due. */
    void carry(long now) throws IOException {
        take(towardsCaller, towardsCallee, now);
        take(towardsCallee, towardsCaller, now);
        while (!underWay.isEmpty() && underWay.peek().due() <= now) {
            Late next = underWay.remove();
            next.out().send(next.packet());
        }
    }

    private void take(End in, End out, long now) throws IOException {
        for (byte[] packet : in.come()) {
            if (dice.nextDouble() >= loss) {
                underWay.add(new Late(now + dice.nextLong(mostDelay + 1), packet, out));
            }
        }
    }

    @Override
    public void close() throws IOException {
        towardsCaller.channel.close();
        towardsCallee.channel.close();
    }

    /** One socket of it, and whom it talks to. */
    private static final class End {

        private final DatagramChannel channel = DatagramChannel.open();
        private int peer;

        End() throws IOException {
            channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)).configureBlocking(false);
        }

        /** Remembers who says this, and puts the other end's port in its place. */
        String of(String description, End shown) {
            peer = Integer.parseInt(description.replaceAll("(?s).*m=audio (\\d+).*", "$1"));
            return description.replace("m=audio " + peer, "m=audio " + shown.channel.socket().getLocalPort());
        }

        List<byte[]> come() throws IOException {
            List<byte[]> all = new ArrayList<>();
            ByteBuffer buffer = ByteBuffer.allocate(2048);
            while (channel.receive(buffer) != null) { // framework-driven null
                byte[] packet = new byte[buffer.flip().remaining()];
                buffer.get(packet);
                buffer.clear();
                all.add(packet);
            }
            return all;
        }

        void send(byte[] packet) throws IOException {
            channel.send(ByteBuffer.wrap(packet), new InetSocketAddress(InetAddress.getLoopbackAddress(), peer));
        }
    }
}
