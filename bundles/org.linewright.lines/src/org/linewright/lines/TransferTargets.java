package org.linewright.lines;

import org.linewright.core.line.LineId;
import org.linewright.core.line.TransferTarget;

/** What the number is to which the other side wants to transfer a line, as far as locations tell. */
@FunctionalInterface
public interface TransferTargets {

    /** Without locations: what is not known otherwise is outside. */
    TransferTargets PLAIN = (line, number) -> TransferTarget.OUTSIDE;

    /**
     * On a thread of its own; may wait for the disk.
     *
     * @param number the user part of the target; neither one of our lines nor a feature code that has a sign in it
     */
    TransferTarget of(LineId line, String number);
}
