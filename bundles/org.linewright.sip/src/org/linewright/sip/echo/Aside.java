package org.linewright.sip.echo;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.linewright.core.time.Timers;
import org.linewright.sip.flow.LocalRoute;
import org.linewright.sip.guard.GuardedSocket;
import org.linewright.sip.guard.KnownServers;
import org.linewright.sip.guard.Tally;
import org.linewright.sip.message.Reading;
import org.linewright.sip.register.Chance;
import org.linewright.sip.register.Transport;
import org.linewright.sip.stack.Inbox;
import org.linewright.sip.stack.Port;
import org.linewright.sip.stack.WatchedPort;
import org.linewright.sip.tap.Side;
import org.linewright.sip.tap.TappedPort;
import org.linewright.sip.tap.Taps;
import org.linewright.sip.transaction.Times;
import org.linewright.sip.transaction.Transactions;

/**
 * A port beside that of the lines, open from its first use on. What leaves from here opens no way to the lines' port in
 * any router.
 */
public final class Aside implements Transport, Inbox, Side, AutoCloseable {

    private record Opened(Port port, LocalRoute route) {
    }

    private final InetSocketAddress local;
    private final Timers timers;
    private final Taps taps;
    private final Side lines;
    private final Transactions transactions;
    private Optional<Opened> opened = Optional.empty();
    private boolean closed;

    /**
     * @param local where to open it; any port
     * @param lines knows the lines that messages are about
     */
    public Aside(InetSocketAddress local, Times times, Timers timers, Chance chance, Taps taps, Side lines) {
        this.local = local;
        this.timers = timers;
        this.taps = taps;
        this.lines = lines;
        this.transactions = new Transactions(times, timers, chance, this);
    }

    /** What leaves from here. */
    Transactions transactions() throws IOException {
        open();
        return transactions;
    }

    private synchronized Opened open() throws IOException {
        if (closed) {
            throw new IOException("The port is closed");
        }
        if (opened.isEmpty()) {
            KnownServers servers = new KnownServers(timers);
            Tally tally = new Tally();
            GuardedSocket socket = new GuardedSocket(new InetSocketAddress(local.getAddress(), 0), servers, tally,
                    (source, stun) -> {
                        // nobody asked from here
                    }, new TappedPort(taps, timers, this));
            opened = Optional.of(new Opened(WatchedPort.unwatched().open(socket, servers, tally, this),
                    new LocalRoute((InetSocketAddress) socket.getLocalSocketAddress(), timers)));
        }
        return opened.get();
    }

    @Override
    public void send(byte[] bytes, InetSocketAddress to) throws IOException {
        open().port().send(bytes, to);
    }

    @Override
    public InetSocketAddress local(InetSocketAddress peer) {
        return beside().map(one -> one.route().towards(peer)).orElse(local);
    }

    private synchronized Optional<Opened> beside() {
        return opened;
    }

    @Override
    public Optional<String> line(byte[] message) {
        return lines.line(message);
    }

    @Override
    public void response(SIPResponse response) {
        transactions.take(Reading.of(response), Reading.source(response));
    }

    @Override
    public void request(SIPRequest request) {
        // no line lives here, and nobody was told this port
    }

    @Override
    public void close() {
        Optional<Opened> last;
        synchronized (this) {
            closed = true;
            last = opened;
        }
        last.ifPresent(one -> one.port().close());
    }
}
