package org.linewright.sip.probe;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.time.Timers;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.register.Chance;

/** What the sockets of a probe share: their questions and who waits for which answer. Only on the timers' thread. */
final class Desk {

    /** A question is given up after this: it was sent three times (RFC 3261 §17.1.2.2, cut short). */
    static final Duration PATIENCE = Duration.ofMillis(3500);

    private static final List<Duration> SENDINGS = List.of(Duration.ZERO, Duration.ofMillis(500),
            Duration.ofMillis(1500));
    /** Linux takes a mapping for a stream when it is still used after two seconds, and then keeps it longer. */
    private static final List<Duration> WARMING = List.of(Duration.ZERO, Duration.ofMillis(1100),
            Duration.ofMillis(1200));

    private final Wire wire;
    private final String server;
    private final String product;
    private final Timers timers;
    private final Chance chance;
    private final Map<String, Consumer<Answer>> awaited = new HashMap<>();
    private final List<Flow> flows = new ArrayList<>();
    private boolean closed;

    Desk(Wire wire, String server, String product, Timers timers, Chance chance) {
        this.wire = wire;
        this.server = server;
        this.product = product;
        this.timers = timers;
        this.chance = chance;
    }

    Flow open() throws IOException {
        Flow flow = new Flow(this, wire);
        flows.add(flow);
        return flow;
    }

    long nanos() {
        return timers.nanos();
    }

    String word() {
        return chance.word(20);
    }

    void soon(Runnable action) {
        after(Duration.ZERO, action);
    }

    void after(Duration delay, Runnable action) {
        timers.after(delay, () -> {
            if (!closed) {
                action.run();
            }
        });
    }

    /** Asks for OPTIONS, and learns from the answer how the server sees the socket. */
    void options(Flow flow, Consumer<Optional<Answer>> answered) {
        ask(flow, options(flow.local()), answered);
    }

    /** Asks, and learns the same. */
    void ask(Flow flow, Request request, Consumer<Optional<Answer>> answered) {
        ask(flow, request, Hop.text(flow.local()) + ";rport", answered); // RFC 3581 §3
    }

    /** Asks for OPTIONS, to be answered to this address, at whichever socket it is (RFC 3261 §18.2.2). */
    void optionsTo(InetSocketAddress outside, Flow flow, Consumer<Optional<Answer>> answered) {
        ask(flow, options(flow.local()), Hop.text(outside), answered);
    }

    /** Opens a mapping and uses it for more than two seconds. */
    void warm(Flow flow, Runnable warmed) {
        warm(flow, 0, warmed);
    }

    /** A response came to this socket. */
    void heard(Flow flow, Response response) {
        Hop hop = Hop.of(response.headers());
        if (!response.provisional() && awaited.containsKey(hop.branch())) {
            awaited.remove(hop.branch()).accept(new Answer(flow, response));
        }
    }

    /** A request of this kind with its own Call-ID, behind which its other headers come. */
    Request request(String method, String uri, String from, String to) {
        return new Request(method, uri, Headers.NONE.with("Max-Forwards", 70)
                .with("From", "<" + from + ">;tag=" + chance.word(10))
                .with("To", "<" + to + ">")
                .with("Call-ID", chance.word(24))
                .with("CSeq", "1 " + method)
                .with("User-Agent", product), Optional.empty());
    }

    void close() {
        closed = true;
        flows.forEach(Flow::close);
    }

    private void warm(Flow flow, int round, Runnable warmed) {
        if (round == WARMING.size()) {
            warmed.run();
        } else {
            after(WARMING.get(round), () -> options(flow, any -> warm(flow, round + 1, warmed)));
        }
    }

    private Request options(InetSocketAddress local) {
        return request("OPTIONS", "sip:" + server, "sip:ping@" + Hop.text(local), "sip:" + server);
    }

    private void ask(Flow flow, Request request, String via, Consumer<Optional<Answer>> answered) {
        String branch = "z9hG4bK" + word();
        byte[] datagram = request.bytes("SIP/2.0/UDP " + via + ";branch=" + branch);
        awaited.put(branch, answer -> {
            if (via.endsWith(";rport")) {
                flow.seen(Hop.of(answer.response().headers()).seenAs());
            }
            answered.accept(Optional.of(answer));
        });
        SENDINGS.forEach(delay -> after(delay, () -> {
            if (awaited.containsKey(branch)) {
                flow.send(datagram);
            }
        }));
        after(PATIENCE, () -> {
            if (awaited.remove(branch) != null) { // framework-driven null
                answered.accept(Optional.empty());
            }
        });
    }
}
