package org.linewright.core.line;

/**
 * What calls take of a line to the internet, in one direction, with the headers of Ethernet, IPv4, UDP and RTP.
 *
 * @param codec what is spoken
 * @param calls how many at once
 */
public record Bandwidth(Codec codec, int calls) {

    private static final int PACKETS_PER_SECOND = 50; // RFC 3551 §4.5: 20 ms a packet unless agreed otherwise
    private static final int HEADERS = 18 + 20 + 8 + 12;
    private static final int OPUS_BYTES = 60; // RFC 7587 §3.1.1: 24 kbit/s is usual for wideband speech

    public int kilobitsPerSecond() {
        int payload = codec == Codec.OPUS ? OPUS_BYTES : 160; // RFC 3551 §4.5.14: 64 kbit/s
        return Math.ceilDiv((payload + HEADERS) * 8 * PACKETS_PER_SECOND * calls, 1000);
    }
}
