package org.linewright.workbench.location.preview;

import org.linewright.core.Text;
import org.linewright.numbers.Result;

/**
 * A number and what becomes of it when it is dialled.
 *
 * @param what what kind of number it is
 * @param typed as somebody types it; empty when the location has none of this kind
 * @param result what comes out
 */
public record Dialled(Text what, String typed, Result result) {

    private static final Text NOTHING = Text.same("–");

    /** What is dialled, in words. */
    public Text outcome() {
        return typed.isEmpty() ? NOTHING : result.text();
    }
}
