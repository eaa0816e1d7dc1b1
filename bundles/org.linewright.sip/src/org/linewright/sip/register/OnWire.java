package org.linewright.sip.register;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.linewright.core.time.Timers;

/** The transaction on the wire: what was sent where, and its timers. Only touched under its line's lock. */
final class OnWire {

    private final String branch;
    private final byte[] bytes;
    private final InetSocketAddress server;
    private Timers.Cancel timerE = Timers.Cancel.NOTHING;
    private Timers.Cancel timerF = Timers.Cancel.NOTHING;

    OnWire(String branch, byte[] bytes, InetSocketAddress server) {
        this.branch = branch;
        this.bytes = bytes;
        this.server = server;
    }

    String branch() {
        return branch;
    }

    byte[] bytes() {
        return bytes;
    }

    InetSocketAddress server() {
        return server;
    }

    void armE(Timers timers, Duration in, Runnable ring) {
        timerE.cancel();
        timerE = timers.after(in, ring);
    }

    void armF(Timers timers, Duration in, Runnable ring) {
        timerF = timers.after(in, ring);
    }

    void cancel() {
        timerE.cancel();
        timerF.cancel();
    }
}
