package org.linewright.sip.probe;

import java.util.function.Consumer;

/** Looks whether a silent socket's port is still open. */
interface Look {

    /** What it sees. */
    enum Sight {
        OPEN,
        SHUT,
        /** The server does not answer. */
        NOTHING
    }

    void at(Flow silent, Consumer<Sight> seen);
}
