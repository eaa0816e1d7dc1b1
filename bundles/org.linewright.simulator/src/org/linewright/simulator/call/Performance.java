package org.linewright.simulator.call;

import org.linewright.media.OwnStream;

/** What somebody whom the PBX plays says and hears. Never blocks. */
public interface Performance {

    /**
     * Begins, once somebody is there to be talked to. Called once.
     *
     * @param hangUp ends the call after this; any thread, never blocks
     */
    void begin(OwnStream stream, Runnable hangUp);

    /** The call is over. Called once, and only when it has begun; the stream still is what it was. */
    void end();
}
