package org.linewright.sip.call;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.linewright.core.time.Timers;
import org.linewright.sip.Account;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.digest.ProtectionSpace;
import org.linewright.sip.dns.Located;
import org.linewright.sip.dns.Locator;
import org.linewright.sip.dns.ServerHealth;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.message.Uri;
import org.linewright.sip.register.Chance;
import org.linewright.sip.register.Transport;
import org.linewright.sip.transaction.ServerRun;
import org.linewright.sip.transaction.Times;
import org.linewright.sip.transaction.Transactions;

/** All calls of a user agent, and who gets which message. */
public final class Calls {

    private final String product;
    private final Transport transport;
    private final Optional<Locator> locator;
    private final Times times;
    private final CallParts parts;
    private final Map<String, LineCalls> byToken = new ConcurrentHashMap<>();
    private final Map<String, LiveCall> byDialog = new ConcurrentHashMap<>();
    private final Map<ServerRun, LiveCall> byInvite = new ConcurrentHashMap<>();
    private final Map<ServerAddress, ProtectionSpace> spaces = new ConcurrentHashMap<>();

    /** Those with servers of others. */
    public Calls(SipOptions options, Timers timers, Chance chance, Transport transport, Locator locator,
            ServerHealth health) {
        this(options, timers, chance, transport, Optional.of(locator), health);
    }

    private Calls(SipOptions options, Timers timers, Chance chance, Transport transport, Optional<Locator> locator,
            ServerHealth health) {
        this.product = options.product();
        this.transport = transport;
        this.locator = locator;
        this.times = new Times(options.t1());
        this.parts = new CallParts(this, new Transactions(times, timers, chance, transport), times, timers, chance,
                new Hops(locator), health);
    }

    /** Those with clients of our own: each is reached where he speaks from, and no name is looked up. */
    public static Calls withClients(SipOptions options, Timers timers, Chance chance, Transport transport) {
        return new Calls(options, timers, chance, transport, Optional.empty(), new ServerHealth(timers));
    }

    /** The calls of a line with this account and token. */
    public LineCalls of(Account account, String token) {
        LineCalls line = new LineCalls(this, account, token);
        byToken.putIfAbsent(token, line); // until somebody takes its calls they are answered 480
        return line;
    }

    /** How many there are now, those included that are being brought to a good end. */
    public int size() {
        return byDialog.size();
    }

    /** How many transactions of calls and single requests there are now. */
    public int transactions() {
        return parts.transactions().size();
    }

    /** A response came. True when it belongs to a call. */
    public boolean take(Response response, InetSocketAddress source) {
        return parts.transactions().take(response, source);
    }

    /** A request came. */
    public void take(Request request, InetSocketAddress source) {
        take(request, source, run -> false);
    }

    /**
     * A request came.
     *
     * @param others take what belongs to no call, as far as they know it
     */
    public void take(Request request, InetSocketAddress source, Predicate<ServerRun> others) {
        taken(request, source).filter(run -> !others.test(run)).ifPresent(this::outside);
    }

    /** A request came; empty when a call or a transaction that there is has dealt with it. */
    public Optional<ServerRun> taken(Request request, InetSocketAddress source) {
        Optional<ServerRun> fresh = parts.transactions().take(request, source);
        Optional<LiveCall> call = request.within() ? call(request) : Optional.empty();
        if (request.is("ACK")) {
            fresh.flatMap(any -> call).ifPresent(one -> one.step(new CallInput.Acked(request)));
            return Optional.empty();
        }
        if (request.is("CANCEL")) {
            fresh.ifPresent(this::cancelled);
            return Optional.empty();
        }
        fresh.ifPresent(run -> call.ifPresent(one -> one.asked(run)));
        return fresh.filter(any -> call.isEmpty());
    }

    /** Answers a request that belongs to nothing. */
    public void dismiss(ServerRun run) {
        run.respond(Polite.stranger(run.request(), tag()));
    }

    private void cancelled(ServerRun run) {
        Request cancel = run.request();
        Optional<LiveCall> call = parts.transactions().cancelled(cancel)
                .flatMap(invite -> Optional.ofNullable(byInvite.get(invite))); // framework-driven null
        String tag = call.map(LiveCall::tag).orElseGet(this::tag);
        run.respond(cancel.response(call.isPresent() ? 200 : 481, tag)); // RFC 3261 §9.2
        call.ifPresent(one -> one.step(new CallInput.Cancelled(cancel)));
    }

    private void outside(ServerRun run) {
        Request request = run.request();
        Optional<LineCalls> line = Uri.of(request.uri())
                .flatMap(uri -> Optional.ofNullable(byToken.get(uri.user()))); // framework-driven null
        if (!request.is("INVITE") || request.within()) {
            dismiss(run);
        } else if (line.isPresent()) {
            line.get().incoming(run);
        } else {
            run.respond(request.response(404, tag())); // a number is called here only by its token
        }
    }

    private Optional<LiveCall> call(Request request) {
        return call(request.callId(), request.to().tag().orElse(""));
    }

    Optional<LiveCall> call(String callId, String tag) {
        return Optional.ofNullable(byDialog.get(key(callId, tag))); // framework-driven null
    }

    void add(LiveCall call) {
        byDialog.put(key(call.callId(), call.tag()), call);
        call.invite().ifPresent(run -> byInvite.put(run, call));
    }

    /** Nothing more comes of it. */
    void remove(LiveCall call) {
        byDialog.remove(key(call.callId(), call.tag()), call);
        call.invite().ifPresent(run -> byInvite.remove(run, call));
    }

    /** The account whose Contact has this token. */
    public Optional<Account> account(String token) {
        return Optional.ofNullable(byToken.get(token)).map(LineCalls::account); // framework-driven null
    }

    /** From now on it has the calls to this token; answers who had them before. */
    Optional<LineCalls> serve(String token, LineCalls line) {
        return Optional.ofNullable(byToken.put(token, line)); // framework-driven null
    }

    /** Where the servers of a line are; told at once when that is known. */
    public void locate(LineCalls line, Consumer<Located> found) {
        locator.orElseThrow().locate(line.server()).thenAccept(found);
    }

    void locate(ServerAddress server, LiveCall call) {
        locator.orElseThrow().locate(server).thenAccept((Located located) -> call.located(located));
    }

    ProtectionSpace space(ServerAddress server) {
        return spaces.computeIfAbsent(server, key -> new ProtectionSpace());
    }

    public Facts facts(String callId, String contact, String realm) {
        return new Facts(callId, tag(), contact, product, realm, times);
    }

    public CallParts parts() {
        return parts;
    }

    boolean merged(ServerRun run) {
        return parts.transactions().merged(run);
    }

    public String tag() {
        return parts.chance().word(16); // RFC 3261 §19.3: at least 32 bits; here 80
    }

    public String word() {
        return parts.chance().word(24);
    }

    String local(InetSocketAddress peer) {
        return Transactions.hostPort(transport.local(peer));
    }

    private static String key(String callId, String tag) {
        return tag + ' ' + callId;
    }
}
