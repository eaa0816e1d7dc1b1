package org.linewright.diagnostics.internal.packet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.capture.CaptureWriter.Blocks;

/** The format of libpcap (draft-ietf-opsawg-pcap), with nanoseconds. */
public final class PcapBlocks implements Blocks {

    /** Link type of packets of IP with nothing before them. */
    static final int RAW = 101;
    private static final int NANOS = 0xa1b23c4d;

    @Override
    public byte[] head() {
        return ByteBuffer.allocate(24)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(NANOS)
                .putShort((short) 2)
                .putShort((short) 4)
                .putLong(0)
                .putInt(1 << 18)
                .putInt(RAW)
                .array();
    }

    @Override
    public byte[] packet(TraceEntry entry, byte[] frame) {
        return ByteBuffer.allocate(16 + frame.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) entry.at().getEpochSecond())
                .putInt(entry.at().getNano())
                .putInt(frame.length)
                .putInt(frame.length)
                .put(frame)
                .array();
    }
}
