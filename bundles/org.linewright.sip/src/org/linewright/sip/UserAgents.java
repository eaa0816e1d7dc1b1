package org.linewright.sip;

import org.linewright.core.Outcome;
import org.linewright.core.time.Timers;

/** Opens the user agent. A process has one; tests may have several. */
public interface UserAgents {

    /**
     * Opens the port.
     *
     * @return refused when the port is taken or the address is not ours, in words
     */
    Outcome<UserAgent> open(SipOptions options, Timers timers);
}
