package org.linewright.sip.tap;

import java.net.InetSocketAddress;
import org.linewright.core.time.Timers;
import org.linewright.sip.WireMessage.Direction;
import org.linewright.sip.guard.Overhearing;
import org.linewright.sip.guard.Verdict;

/** One port, as those who listen in hear it. */
public record TappedPort(Taps taps, Timers timers, Side side) implements Overhearing {

    @Override
    public boolean nobody() {
        return taps.nobody();
    }

    @Override
    public void sent(InetSocketAddress to, byte[] message) {
        taps.tell(new Heard(side, timers.nanos(), Direction.SENT, to, "", message));
    }

    @Override
    public void received(InetSocketAddress from, byte[] message, Verdict verdict) {
        String refused = verdict.welcome() ? "" : verdict.name();
        taps.tell(new Heard(side, timers.nanos(), Direction.RECEIVED, from, refused, message));
    }
}
