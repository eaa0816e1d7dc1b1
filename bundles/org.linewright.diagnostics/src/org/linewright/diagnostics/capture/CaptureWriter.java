package org.linewright.diagnostics.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.internal.packet.Frames;
import org.linewright.diagnostics.internal.packet.PcapBlocks;
import org.linewright.diagnostics.internal.packet.PcapngBlocks;

/**
 * Writes messages as packets of IP that might have carried them, masked as they are: link type 101, with right lengths
 * and checksums, so that any program reads them. No packet was captured, so nobody's rights are needed. One thread at a
 * time.
 */
public final class CaptureWriter implements AutoCloseable {

    /** How a packet stands in the file. */
    public interface Blocks {

        /** What a file begins with. */
        byte[] head();

        byte[] packet(TraceEntry entry, byte[] frame);
    }

    private final OutputStream out;
    private final Blocks blocks;
    private final Frames frames = new Frames();

    private CaptureWriter(OutputStream out, Blocks blocks) {
        this.out = out;
        this.blocks = blocks;
    }

    /** Writes the head of the file. */
    public static CaptureWriter begin(OutputStream out, CaptureFormat format) throws IOException {
        Blocks blocks = switch (format) {
            case PCAP -> new PcapBlocks();
            case PCAPNG -> new PcapngBlocks();
        };
        out.write(blocks.head());
        return new CaptureWriter(out, blocks);
    }

    /** A whole trace into a stream that stays open. */
    public static void write(Trace trace, CaptureFormat format, OutputStream out) throws IOException {
        CaptureWriter writer = begin(out, format);
        for (TraceEntry entry : trace.entries()) {
            writer.write(entry);
        }
        out.flush();
    }

    /** @return how many bytes it took */
    public long write(TraceEntry entry) throws IOException {
        long size = 0;
        List<byte[]> packets = frames.of(entry);
        for (byte[] frame : packets) {
            byte[] block = blocks.packet(entry, frame);
            out.write(block);
            size += block.length;
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
