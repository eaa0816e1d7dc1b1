package org.linewright.lines;

/**
 * Whom a line is to call.
 *
 * @param digits what is dialled, as the PBX wants it: a number, a feature code, or a SIP URI
 * @param withheld whether our number is to be withheld (RFC 3323)
 */
public record DialWish(String digits, boolean withheld) {

    public static DialWish of(String digits) {
        return new DialWish(digits, false);
    }
}
