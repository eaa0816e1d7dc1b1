package org.linewright.media.sdp;

/**
 * What both ends of a call agreed on.
 *
 * @param party where the other end wants to hear
 * @param said what is sent to him: his numbers, the codec that is spoken first
 * @param heard what he may send: our numbers
 * @param packetMillis how much he wants in one packet: 20, 40 or 60 ms
 * @param direction which ways the voice goes, seen from us
 */
public record Agreement(Party party, PayloadTypes said, PayloadTypes heard, int packetMillis, Direction direction) {

    /** The codec that is spoken. */
    public PayloadType spoken() {
        return said.codecs().getFirst();
    }
}
