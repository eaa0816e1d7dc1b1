package org.linewright.sip;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.time.Timers;
import org.linewright.sip.call.Calls;
import org.linewright.sip.call.LineCalls;
import org.linewright.sip.dns.DnsNames;
import org.linewright.sip.dns.Locator;
import org.linewright.sip.dns.ServerHealth;
import org.linewright.sip.echo.Aside;
import org.linewright.sip.echo.Echoes;
import org.linewright.sip.flow.KeepAlives;
import org.linewright.sip.flow.LocalRoute;
import org.linewright.sip.guard.GuardedSocket;
import org.linewright.sip.guard.KnownServers;
import org.linewright.sip.guard.Tally;
import org.linewright.sip.message.Reading;
import org.linewright.sip.register.Chance;
import org.linewright.sip.register.Registrations;
import org.linewright.sip.register.TokenScan;
import org.linewright.sip.register.Transport;
import org.linewright.sip.stack.Inbox;
import org.linewright.sip.stack.Port;
import org.linewright.sip.subscribe.Subscriptions;
import org.linewright.sip.tap.Side;
import org.linewright.sip.tap.TappedPort;
import org.linewright.sip.tap.Taps;
import org.linewright.sip.transaction.Times;

/** The parts of an open user agent, wired together. */
final class OpenUserAgent implements UserAgent, Inbox, Transport, Side {

    private final Tally tally = new Tally();
    private final GuardedSocket socket;
    private final KnownServers servers;
    private final LocalRoute route;
    private final KeepAlives keepAlives;
    private final Registrations registrations;
    private final Calls calls;
    private final Subscriptions subscriptions;
    private final Echoes echoes;
    private final Port port;

    OpenUserAgent(SipOptions options, InetSocketAddress local, Timers timers, Taps taps, Port.Opener opener)
            throws IOException {
        Chance chance = new Chance(new SecureRandom());
        Locator locator = new Locator(DnsNames.asking(options.dnsServers()), chance.random(), timers);
        ServerHealth health = new ServerHealth(timers);
        this.servers = new KnownServers(timers);
        this.keepAlives = new KeepAlives(options, timers, chance, this, locator, health);
        this.registrations = new Registrations(options, timers, chance, this, locator, health);
        this.calls = new Calls(options, timers, chance, this, locator, health);
        this.subscriptions = new Subscriptions(calls);
        this.echoes = new Echoes(calls,
                new Aside(local, new Times(options.t1()), timers, chance, taps, this));
        this.socket = new GuardedSocket(local, servers, tally, keepAlives::stun,
                new TappedPort(taps, timers, this));
        this.route = new LocalRoute((InetSocketAddress) socket.getLocalSocketAddress(), timers);
        this.port = opener.open(socket, servers, tally, this);
    }

    @Override
    public Binding bind(Account account) {
        LineCalls lineCalls = calls.of(account, registrations.token(account));
        return new OpenBinding(registrations.bind(account, server -> lineCalls.trust(server.getAddress())), lineCalls,
                subscriptions, echoes);
    }

    @Override
    public void keepAlive(ServerAddress server, KeepAlive.Method method, Consumer<KeepAliveAnswer> answer) {
        keepAlives.send(server, method, answer);
    }

    @Override
    public InetSocketAddress address() {
        return port.address();
    }

    @Override
    public SipFigures figures() {
        return new SipFigures(tally.received(), tally.sent(), tally.dropped());
    }

    @Override
    public void response(SIPResponse response) {
        if (!registrations.take(response) && !keepAlives.take(response)) {
            calls.take(Reading.of(response), Reading.source(response));
        }
    }

    @Override
    public void request(SIPRequest request) {
        calls.take(Reading.of(request), Reading.source(request), run -> {
            echoes.hear(run);
            return subscriptions.take(run);
        });
    }

    @Override
    public void send(byte[] bytes, InetSocketAddress to) throws IOException {
        port.send(bytes, to);
    }

    @Override
    public InetSocketAddress local(InetSocketAddress peer) {
        return route.towards(peer);
    }

    @Override
    public Optional<String> line(byte[] message) {
        return TokenScan.of(message).flatMap(token -> calls.account(token).stream()).findFirst()
                .map(account -> account.user() + "@" + account.domain());
    }

    @Override
    public void close() {
        subscriptions.close();
        echoes.close();
        port.close();
    }
}
