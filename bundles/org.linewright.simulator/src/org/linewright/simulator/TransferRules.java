package org.linewright.simulator;

/**
 * Which calls may be transferred by REFER; all of it is a guess.
 *
 * @param allowed whether any may; otherwise 603
 * @param outside whether one may be transferred to the outside world; otherwise 403
 */
public record TransferRules(boolean allowed, boolean outside) {

    /** As it comes out of the box. */
    public static final TransferRules USUAL = new TransferRules(true, true);
}
