package org.linewright.diagnostics;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.fakes.VirtualTimers;
import org.linewright.sip.Transmission;
import org.linewright.sip.WireMessage;
import org.linewright.sip.WireTap;

/** A wire on which the test speaks; whoever listens hears it at once, on the test's thread. */
public final class FakeWire implements WireTap {

    private static final InetSocketAddress OWN = new InetSocketAddress("192.0.2.10", 5060);
    private static final InetSocketAddress PBX = new InetSocketAddress("192.0.2.1", 5060);

    private final VirtualTimers time;
    private final List<Consumer<Overheard>> listeners = new ArrayList<>();

    public FakeWire(VirtualTimers time) {
        this.time = time;
    }

    @Override
    public Watch listen(InstantSource clock, int most, Consumer<Overheard> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public int listening() {
        return listeners.size();
    }

    public void sends(String text, String line) {
        tell(WireMessage.Direction.SENT, text, line, "", 0);
    }

    public void receives(String text) {
        tell(WireMessage.Direction.RECEIVED, text, "", "", 0);
    }

    /** @param line whose token it names */
    public void receives(String text, String line) {
        tell(WireMessage.Direction.RECEIVED, text, line, "", 0);
    }

    public void refuses(String text) {
        tell(WireMessage.Direction.RECEIVED, text, "", "STRANGER", 0);
    }

    public void loses(String text, long lost) {
        tell(WireMessage.Direction.RECEIVED, text, "", "", lost);
    }

    private void tell(WireMessage.Direction direction, String text, String line, String refused, long lost) {
        Transmission one = new Transmission(time.instant(), time.nanos(), direction, OWN, PBX, "UDP",
                Optional.of(line).filter(any -> !any.isEmpty()), refused, text.getBytes(StandardCharsets.UTF_8));
        List.copyOf(listeners).forEach(listener -> listener.accept(new Overheard(List.of(one), lost)));
    }
}
