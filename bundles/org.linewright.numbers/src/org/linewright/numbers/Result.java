package org.linewright.numbers;

/**
 * What came out.
 *
 * @param number what is dialled or known; may be empty
 * @param tail what is sent as tones once the call is answered; mostly empty
 * @param kind what it turned out to be
 */
public record Result(String number, String tail, Kind kind) {
}
