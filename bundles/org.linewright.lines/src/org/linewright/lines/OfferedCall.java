package org.linewright.lines;

import org.linewright.core.line.DeclineCode;

/** A call that rings at a line of ours. */
public interface OfferedCall extends RunningCall {

    /** Takes it. */
    void accept();

    /** Declines it; {@link DeclineCode#RINGING} lets it ring on. */
    void decline(DeclineCode how);

    /** Sends the caller elsewhere: to what a person dials, or to a SIP URI. */
    void redirect(String target);
}
