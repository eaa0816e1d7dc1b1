package org.linewright.sip;

/**
 * A session description as it goes over the wire; nothing here looks into it.
 *
 * @param type its media type, such as {@code application/sdp}
 */
public record Description(String type, String text) {

    /** The media type of RFC 8866. */
    public static final String SDP = "application/sdp";

    public static Description sdp(String text) {
        return new Description(SDP, text);
    }
}
