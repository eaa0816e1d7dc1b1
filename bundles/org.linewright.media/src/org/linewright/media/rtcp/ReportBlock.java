package org.linewright.media.rtcp;

import java.nio.ByteBuffer;

/**
 * What somebody heard of a source (RFC 3550 §6.4.1).
 *
 * @param source of whom
 * @param fraction of 256 lost since the last report
 * @param lost since the beginning; below zero when some came twice
 * @param highest sequence, with its cycles
 * @param jitter in units of the timestamp
 * @param lastReport middle of the NTP time of the last sender report that came, or 0
 * @param delay since then, in 65536ths of a second
 */
public record ReportBlock(int source, int fraction, int lost, int highest, int jitter, int lastReport, int delay) {

    static final int LENGTH = 24;

    static ReportBlock read(ByteBuffer buffer, int at) {
        int losses = buffer.getInt(at + 4);
        return new ReportBlock(buffer.getInt(at), losses >>> 24, losses << 8 >> 8, buffer.getInt(at + 8),
                buffer.getInt(at + 12), buffer.getInt(at + 16), buffer.getInt(at + 20));
    }

    void write(ByteBuffer buffer) {
        int most = Math.clamp(lost, -0x800000, 0x7FFFFF);
        buffer.putInt(source).putInt(fraction << 24 | most & 0xFFFFFF).putInt(highest).putInt(jitter)
                .putInt(lastReport).putInt(delay);
    }
}
