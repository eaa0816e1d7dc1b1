package org.linewright.drivers.internal.seal;

/**
 * What is done with a driver that nobody trusted here vouches for.
 *
 * @param unsigned when nobody signed it
 * @param strangers when somebody did
 */
public record SignaturePolicy(Rule unsigned, Rule strangers) {

    public static final SignaturePolicy USUAL = new SignaturePolicy(Rule.ASK, Rule.ASK);

    /** Nothing comes in without anybody having decided it. */
    public enum Rule {
        ASK,
        REFUSE
    }
}
