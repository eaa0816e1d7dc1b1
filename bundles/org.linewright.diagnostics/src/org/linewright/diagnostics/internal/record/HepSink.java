package org.linewright.diagnostics.internal.record;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.DiagnosticsTrouble;
import org.linewright.diagnostics.HepWish;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.internal.packet.Hep;

/** Sends each message to a Homer; what the network does not take at once is left out. */
final class HepSink implements Sink {

    private final HepWish wish;
    private final DatagramChannel channel;
    private volatile Optional<Trouble> trouble = Optional.empty();

    private HepSink(HepWish wish, DatagramChannel channel) {
        this.wish = wish;
        this.channel = channel;
    }

    static HepSink open(HepWish wish) throws IOException {
        InetSocketAddress collector = wish.collector().isUnresolved()
                ? new InetSocketAddress(wish.collector().getHostString(), wish.collector().getPort())
                : wish.collector();
        if (collector.isUnresolved()) {
            throw new IOException("No address for " + collector.getHostString());
        }
        DatagramChannel channel = DatagramChannel.open();
        try {
            channel.configureBlocking(false);
            channel.connect(collector);
            return new HepSink(wish, channel);
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    @Override
    public Masking masking() {
        return wish.masking();
    }

    @Override
    public void take(List<TraceEntry> entries) {
        for (TraceEntry entry : entries) {
            try {
                channel.write(ByteBuffer.wrap(Hep.packet(entry, wish.agent(), wish.key())));
                trouble = Optional.empty();
            } catch (IOException refused) {
                trouble = Optional.of(DiagnosticsTrouble.COLLECTOR.about(wish.name())
                        .because(String.valueOf(refused.getMessage())));
            }
        }
    }

    @Override
    public Optional<Trouble> trouble() {
        return trouble;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            trouble = Optional.of(DiagnosticsTrouble.COLLECTOR.about(wish.name()));
        }
    }
}
