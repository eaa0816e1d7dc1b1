package org.linewright.numbers.internal.rule;

import org.linewright.numbers.TriedRule.Verdict;

/**
 * What a rule answered.
 *
 * @param verdict whether it fits
 * @param result what it made of the number; empty unless it fits
 */
public record Hit(Verdict verdict, String result) {

    public static final Hit MISSED = new Hit(Verdict.MISSED, "");
    public static final Hit GIVEN_UP = new Hit(Verdict.GIVEN_UP, "");
    public static final Hit BROKEN = new Hit(Verdict.BROKEN, "");
    public static final Hit OFF = new Hit(Verdict.OFF, "");

    static Hit with(String result) {
        return new Hit(Verdict.FITS, result);
    }

    public boolean fits() {
        return verdict == Verdict.FITS;
    }
}
