package org.linewright.sip;

import java.util.function.Consumer;

/** Who takes the calls that clients place. */
@FunctionalInterface
public interface ClientCalls {

    /**
     * A client that has proved who it is calls somebody.
     *
     * @param account its Address of Record, without scheme
     * @param call to be answered now or later, on any thread
     * @return told everything that happens to it, one call at a time, on the port's thread or that of the timers; quick
     */
    Consumer<CallEvent> offered(String account, IncomingCall call);
}
