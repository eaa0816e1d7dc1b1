package org.linewright.sip.flow;

import gov.nist.javax.sip.message.SIPResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.time.Timers;
import org.linewright.sip.KeepAliveAnswer;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.dns.Locator;
import org.linewright.sip.dns.ServerHealth;
import org.linewright.sip.register.Chance;
import org.linewright.sip.register.Transport;

/** Sends keep-alives from the SIP port and waits for their answers. */
public final class KeepAlives {

    private static final byte[] CRLF = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final KeepAliveAnswer UNANSWERED = new KeepAliveAnswer(false, Optional.empty(), Duration.ZERO);

    /** One that waits for its answer. */
    private record Waiting(InetSocketAddress server, long sentAt, AtomicBoolean told,
            Consumer<KeepAliveAnswer> answer) {
        void tell(KeepAliveAnswer what) {
            if (told.compareAndSet(false, true)) {
                answer.accept(what);
            }
        }
    }

    private final SipOptions options;
    private final Timers timers;
    private final Chance chance;
    private final Transport transport;
    private final Locator locator;
    private final ServerHealth health;
    private final Map<Object, Waiting> waiting = new ConcurrentHashMap<>();

    public KeepAlives(SipOptions options, Timers timers, Chance chance, Transport transport, Locator locator,
            ServerHealth health) {
        this.options = options;
        this.timers = timers;
        this.chance = chance;
        this.transport = transport;
        this.locator = locator;
        this.health = health;
    }

    public void send(ServerAddress server, KeepAlive.Method method, Consumer<KeepAliveAnswer> answer) {
        locator.locate(server).thenAccept(located -> {
            if (located.servers().isEmpty()) {
                answer.accept(UNANSWERED);
            } else {
                send(health.sorted(located.servers()).getFirst(), server, method, answer);
            }
        });
    }

    /** A response came. True when it answers one of our OPTIONS. */
    public boolean take(SIPResponse response) {
        String branch = response.getTopmostVia().getBranch();
        Waiting one = branch == null ? null : waiting.remove(branch); // framework-driven null
        if (one == null) { // framework-driven null
            return false;
        }
        one.tell(new KeepAliveAnswer(true, Optional.empty(), Duration.ofNanos(timers.nanos() - one.sentAt())));
        return true;
    }

    /** A STUN message came from a known server. */
    public void stun(InetSocketAddress source, byte[] message) {
        Waiting one = waiting.get(StunBinding.id(message));
        if (one != null && one.server().equals(source)) { // framework-driven null
            waiting.remove(StunBinding.id(message));
            one.tell(new KeepAliveAnswer(true, StunBinding.mapped(message),
                    Duration.ofNanos(timers.nanos() - one.sentAt())));
        }
    }

    private void send(InetSocketAddress to, ServerAddress server, KeepAlive.Method method,
            Consumer<KeepAliveAnswer> answer) {
        switch (method) {
            case CRLF -> {
                put(CRLF, to);
                answer.accept(UNANSWERED);
            }
            case STUN -> {
                byte[] request = StunBinding.request(chance.random());
                expect(StunBinding.id(request), request, to, answer);
            }
            case OPTIONS -> {
                String branch = "z9hG4bK" + chance.word(16);
                expect(branch, options(branch, to, server), to, answer);
            }
            case NONE, REGISTER -> answer.accept(UNANSWERED);
        }
    }

    private void expect(Object key, byte[] bytes, InetSocketAddress to, Consumer<KeepAliveAnswer> answer) {
        Waiting one = new Waiting(to, timers.nanos(), new AtomicBoolean(), answer);
        waiting.put(key, one);
        put(bytes, to);
        Timers.Cancel again = timers.after(options.t1(), () -> {
            if (waiting.containsKey(key)) {
                put(bytes, to); // one retransmission is enough: the next keep-alive comes soon
            }
        });
        timers.after(options.t1().multipliedBy(64), () -> {
            again.cancel();
            waiting.remove(key);
            one.tell(UNANSWERED);
        });
    }

    private void put(byte[] bytes, InetSocketAddress to) {
        try {
            transport.send(bytes, to);
        } catch (IOException refused) {
            // unsent is unanswered, and the timer says so
        }
    }

    private byte[] options(String branch, InetSocketAddress to, ServerAddress server) {
        InetSocketAddress local = transport.local(to);
        String via = local.getAddress().getHostAddress() + ":" + local.getPort();
        return """
                OPTIONS sip:%s SIP/2.0\r
                Via: SIP/2.0/UDP %s;rport;branch=%s\r
                Max-Forwards: 70\r
                From: <sip:ping@%s>;tag=%s\r
                To: <sip:%s>\r
                Call-ID: %s\r
                CSeq: 1 OPTIONS\r
                User-Agent: %s\r
                Content-Length: 0\r
                \r
                """
                .formatted(server, via, branch, via, chance.word(10), server, chance.word(24), this.options.product())
                .getBytes(StandardCharsets.US_ASCII);
    }
}
