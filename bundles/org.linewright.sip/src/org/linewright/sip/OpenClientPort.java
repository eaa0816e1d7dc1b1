package org.linewright.sip;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.time.Timers;
import org.linewright.sip.call.Calls;
import org.linewright.sip.call.ClientLegs;
import org.linewright.sip.client.Attachments;
import org.linewright.sip.client.ClientDesk;
import org.linewright.sip.flow.LocalRoute;
import org.linewright.sip.guard.GuardedSocket;
import org.linewright.sip.guard.OpenDoor;
import org.linewright.sip.guard.Tally;
import org.linewright.sip.message.Reading;
import org.linewright.sip.register.Chance;
import org.linewright.sip.register.Transport;
import org.linewright.sip.stack.Inbox;
import org.linewright.sip.stack.Port;
import org.linewright.sip.tap.Side;
import org.linewright.sip.tap.TappedPort;
import org.linewright.sip.tap.Taps;

/** The parts of an open port for clients, wired together. */
final class OpenClientPort implements ClientPort, Inbox, Transport, Side {

    private final Tally tally = new Tally();
    private final Calls calls;
    private final ClientLegs legs;
    private final Attachments attachments;
    private final ClientDesk desk;
    private final LocalRoute route;
    private final Port port;

    OpenClientPort(SipOptions options, InetSocketAddress local, Timers timers, Taps taps, Port.Opener opener)
            throws IOException {
        Chance chance = new Chance(new SecureRandom());
        this.calls = Calls.withClients(options, timers, chance, this);
        this.legs = new ClientLegs(calls);
        this.attachments = new Attachments(timers);
        this.desk = new ClientDesk(calls, attachments, options.tokenKey(), timers, chance);
        OpenDoor door = new OpenDoor(timers);
        GuardedSocket socket = new GuardedSocket(local, door, tally, (source, stun) -> {
            // nobody here asked for it
        }, new TappedPort(taps, timers, this));
        this.route = new LocalRoute((InetSocketAddress) socket.getLocalSocketAddress(), timers);
        this.port = opener.open(socket, door, tally, this);
    }

    @Override
    public InetSocketAddress address() {
        return port.address();
    }

    @Override
    public InetAddress towards(InetSocketAddress client) {
        return route.towards(client).getAddress();
    }

    @Override
    public void allow(Collection<ClientAccount> accounts) {
        desk.allow(accounts);
    }

    @Override
    public List<AttachedClient> attached() {
        return attachments.attached();
    }

    @Override
    public Watch watch(Consumer<List<AttachedClient>> listener) {
        return attachments.watch(listener);
    }

    @Override
    public Watch calls(ClientCalls taker) {
        return desk.calls(taker);
    }

    @Override
    public Call call(AttachedClient client, Peer caller, CallWish wish, Consumer<CallEvent> listener) {
        return legs.call(client, caller, wish, listener);
    }

    @Override
    public Optional<Call> named(String replaces) {
        return legs.named(replaces);
    }

    @Override
    public SipFigures figures() {
        return new SipFigures(tally.received(), tally.sent(), tally.dropped());
    }

    @Override
    public void response(SIPResponse response) {
        calls.take(Reading.of(response), Reading.source(response));
    }

    @Override
    public void request(SIPRequest request) {
        desk.take(Reading.of(request), Reading.source(request));
    }

    @Override
    public void send(byte[] bytes, InetSocketAddress to) throws IOException {
        port.send(bytes, to);
    }

    @Override
    public InetSocketAddress local(InetSocketAddress peer) {
        return route.towards(peer);
    }

    /** Clients are no lines. */
    @Override
    public Optional<String> line(byte[] message) {
        return Optional.empty();
    }

    @Override
    public void close() {
        attachments.close();
        port.close();
    }
}
