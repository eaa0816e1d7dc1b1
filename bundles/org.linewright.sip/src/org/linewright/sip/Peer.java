package org.linewright.sip;

/**
 * Who is at the other end.
 *
 * @param uri such as {@code sip:+4930123@pbx.example} or {@code tel:+4930123}
 * @param name a display name; may be empty
 */
public record Peer(String uri, String name) {

    /** The user part or number alone. */
    public String number() {
        String bare = uri.replaceFirst("(?i)^(sips?|tel):", "");
        int end = bare.indexOf('@');
        return (end < 0 ? bare : bare.substring(0, end)).replaceFirst(";.*", "");
    }
}
