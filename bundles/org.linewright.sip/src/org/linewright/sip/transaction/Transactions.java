package org.linewright.sip.transaction;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.time.Timers;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.register.Chance;
import org.linewright.sip.register.Transport;

/** All transactions of a user agent. */
public final class Transactions {

    private static final String COOKIE = "z9hG4bK"; // RFC 3261 §8.1.1.7
    private static final Pattern SENT_BY = Pattern.compile("(?i)SIP\\s*/\\s*2\\.0\\s*/\\s*\\w+\\s+([^;\\s]+)");
    private static final Pattern PORT = Pattern.compile(":(\\d{1,5})$");
    private static final int SIP_PORT = 5060;

    private final Times times;
    private final Timers timers;
    private final Chance chance;
    private final Transport transport;
    private final Map<String, ClientRun> clients = new ConcurrentHashMap<>();
    private final Map<String, ServerRun> servers = new ConcurrentHashMap<>();
    private final Map<String, ServerRun> firsts = new ConcurrentHashMap<>();

    public Transactions(Times times, Timers timers, Chance chance, Transport transport) {
        this.times = times;
        this.timers = timers;
        this.chance = chance;
        this.transport = transport;
    }

    /** Sends a request in a transaction of its own. */
    public ClientRun send(Request request, InetSocketAddress to, ClientUser user) {
        return begin(new ClientRun(this, request, branch(), to, user));
    }

    ClientRun begin(ClientRun run) {
        clients.put(run.key(), run);
        run.begin();
        return run;
    }

    /** A response came. True when it belongs to a transaction of ours. */
    public boolean take(Response response, InetSocketAddress source) {
        ClientRun run = clients.get(branch(response.headers()) + response.method());
        if (run == null) { // framework-driven null
            return false;
        }
        run.take(response, source);
        return true;
    }

    /** A request came; empty when it belongs to a transaction that there is, which has dealt with it. */
    public Optional<ServerRun> take(Request request, InetSocketAddress source) {
        String via = request.headers().first("Via").orElse("");
        boolean ack = request.is("ACK");
        String key = key(request.headers(), ack ? "INVITE" : request.method());
        ServerRun fresh = new ServerRun(this, key, request, back(via, source));
        ServerRun known = ack ? servers.get(key) : servers.putIfAbsent(key, fresh);
        if (known == null || ack && known.accepted()) { // framework-driven null; some ACK a 2xx in the same branch
            return Optional.of(fresh);
        }
        known.step(ack ? Signal.ACK : Signal.AGAIN);
        return Optional.empty();
    }

    /** The INVITE that this CANCEL is about (RFC 3261 §9.2). */
    public Optional<ServerRun> cancelled(Request cancel) {
        return Optional.ofNullable(servers.get(key(cancel.headers(), "INVITE"))); // framework-driven null
    }

    /** Whether the same request came another way before, in a transaction that lives (RFC 3261 §8.2.2.2). */
    public boolean merged(ServerRun run) {
        ServerRun first = firsts.putIfAbsent(origin(run.request()), run);
        return first != null && first != run; // framework-driven null
    }

    /** How many there are now. */
    public int size() {
        return clients.size() + servers.size();
    }

    Times times() {
        return times;
    }

    Timers timers() {
        return timers;
    }

    Transport transport() {
        return transport;
    }

    String branch() {
        return COOKIE + chance.word(16);
    }

    String via(String branch, InetSocketAddress to) {
        return "SIP/2.0/UDP " + hostPort(transport.local(to)) + ";rport;branch=" + branch; // RFC 3581 §3
    }

    void forget(ClientRun run) {
        clients.remove(run.key(), run);
    }

    void forget(ServerRun run) {
        servers.remove(run.key(), run);
        firsts.remove(origin(run.request()), run);
    }

    public static String hostPort(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    private static String origin(Request request) {
        return request.from().tag().orElse("") + ' ' + request.callId() + ' ' + request.cseq() + request.method();
    }

    /** RFC 3261 §17.2.3: branch, sent-by and method. */
    private static String key(Headers headers, String method) {
        return branch(headers) + ' ' + sentBy(headers.first("Via").orElse("")) + ' ' + method;
    }

    private static String branch(Headers headers) {
        return headers.first("Via").flatMap(via -> NameAddress.of(via).parameter("branch")).orElse("");
    }

    private static String sentBy(String via) {
        Matcher matcher = SENT_BY.matcher(via);
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    /** RFC 3261 §18.2.2, RFC 3581 §4: where it came from, at the port it wants. */
    private static InetSocketAddress back(String via, InetSocketAddress source) {
        if (NameAddress.of(via).parameter("rport").isPresent()) {
            return source;
        }
        Matcher port = PORT.matcher(sentBy(via));
        OptionalInt named = port.find() ? OptionalInt.of(Integer.parseInt(port.group(1))) : OptionalInt.empty();
        return new InetSocketAddress(source.getAddress(), Math.min(named.orElse(SIP_PORT), 65_535));
    }
}
