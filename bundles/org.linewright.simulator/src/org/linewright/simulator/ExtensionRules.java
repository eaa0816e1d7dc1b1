package org.linewright.simulator;

/**
 * Which extensions of SIP the PBX knows; a guess.
 *
 * @param reliable whether it sends reliable provisional responses to whoever requires them (RFC 3262); otherwise 420
 */
public record ExtensionRules(boolean reliable) {

    /** As it comes out of the box. */
    public static final ExtensionRules USUAL = new ExtensionRules(true);
}
