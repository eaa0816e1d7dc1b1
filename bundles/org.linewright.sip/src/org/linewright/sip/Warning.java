package org.linewright.sip;

/**
 * Why a session cannot be, for the other side (RFC 3261 §20.43).
 *
 * @param code what kind of thing stands in its way
 * @param text the same in words, in English (§20.43: who does not know the language of the other side uses that)
 */
public record Warning(int code, String text) {

    /** No address of theirs is of a family that we have. */
    public static final int ADDRESS_FORMAT = 301;

    /** The speech is wanted over something that we do not have, such as encrypted. */
    public static final int TRANSPORT = 302;

    /** There is none of the kinds of media that we have. */
    public static final int MEDIA_TYPE = 304;

    /** There is no codec in common. */
    public static final int MEDIA_FORMAT = 305;

    /** Something else; the text says what. */
    public static final int OTHER = 399;

    private static final String US = "linewright";

    /** As a header says it, by a pseudonym, so that it tells no address. */
    public String header() {
        return code + " " + US + " \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
