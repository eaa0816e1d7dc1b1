package org.linewright.numbers;

import org.linewright.core.Text;

/**
 * What came out.
 *
 * @param number what is dialled or known; may be empty
 * @param tail what is sent as tones once the call is answered; mostly empty
 * @param kind what it turned out to be
 */
public record Result(String number, String tail, Kind kind) {

    private static final Text NOTHING = Text.same("–");

    /** As a person reads it: the number, and the tones after it. */
    public Text text() {
        Text dialled = number.isBlank() ? NOTHING : Text.same(number);
        return tail.isEmpty() ? dialled : Text.of("{0}, dann Töne {1}", "{0}, then tones {1}", dialled, tail);
    }
}
