package org.linewright.sip;

import java.util.function.Consumer;

/** Who takes the calls of a line. */
@FunctionalInterface
public interface IncomingCalls {

    /**
     * A call comes in.
     *
     * @param call to be answered now or later, on any thread
     * @return told everything that happens to it, one call at a time, on a stack thread; quick
     */
    Consumer<CallEvent> offered(IncomingCall call);
}
