package org.linewright.sip.tap;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linewright.core.Watch;
import org.linewright.sip.WireTap;

/** Everybody who listens in. */
public final class Taps implements WireTap {

    private volatile List<Tap> taps = List.of();

    boolean nobody() {
        return taps.isEmpty();
    }

    /** Takes no time, whatever the listeners do. */
    void tell(Heard heard) {
        taps.forEach(tap -> tap.offer(heard));
    }

    @Override
    public synchronized Watch listen(InstantSource clock, int most, Consumer<Overheard> listener) {
        Tap tap = new Tap(clock, most, listener);
        taps = Stream.concat(taps.stream(), Stream.of(tap)).toList();
        return () -> end(tap);
    }

    private synchronized void end(Tap tap) {
        taps = taps.stream().filter(one -> one != tap).toList();
        tap.close();
    }
}
