package org.linewright.sip.call;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.core.Watch;
import org.linewright.sip.Account;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.IncomingCalls;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.register.SipUser;
import org.linewright.sip.transaction.ServerRun;

/** The calls of one line, out and in. */
public final class LineCalls implements Owner {

    /** Who takes the calls, and how many at once. */
    private record Taker(IncomingCalls calls, int most, Supplier<String> realm) {
    }

    private final Calls all;
    private final Account account;
    private final String token;
    private final Set<InetAddress> servers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger running = new AtomicInteger();
    private volatile Optional<Taker> taker = Optional.empty();

    LineCalls(Calls all, Account account, String token) {
        this.all = all;
        this.account = account;
        this.token = token;
    }

    @Override
    public void trust(InetAddress server) {
        servers.add(server);
    }

    /** Whether the line has sent something there. */
    public boolean trusts(InetAddress server) {
        return servers.contains(server);
    }

    /** The user part of the line's Contact. */
    public String token() {
        return token;
    }

    Account account() {
        return account;
    }

    ServerAddress server() {
        return account.server();
    }

    /** @param realm the realm that proved to be the registrar's; empty when none did yet */
    public Call call(String target, String realm, CallWish wish, Consumer<CallEvent> listener) {
        Placed placed = Placed.of(uri(target), new NameAddress(wish.name(), addressOfRecord(), Map.of()).plain(),
                wish);
        LiveCall call = new LiveCall(this, all.parts(), all.facts(all.word(), "", realm), placed);
        all.add(call);
        running.incrementAndGet();
        call.begin(listener);
        all.locate(account.server(), call);
        return call;
    }

    /** From now on these take the line's calls, at most so many at once, those that we make included. */
    public Watch calls(IncomingCalls calls, int most, Supplier<String> realm) {
        Taker fresh = new Taker(calls, most, realm);
        taker = Optional.of(fresh);
        all.serve(token, this).filter(before -> before != this).ifPresent(before -> servers.addAll(before.servers));
        return () -> {
            if (taker.filter(now -> now == fresh).isPresent()) {
                taker = Optional.empty();
            }
        };
    }

    /** An INVITE to our token came. */
    void incoming(ServerRun run) {
        Request invite = run.request();
        Optional<Response> refusal = refusal(run);
        if (refusal.isPresent()) {
            run.respond(refusal.get());
            return;
        }
        Optional<Replaces> wanted = Replaces.of(invite);
        Optional<LiveCall> replaced = wanted.flatMap(one -> all.call(one.callId(), one.toTag()));
        int replacing = wanted.map(one -> one.answer(replaced.map(LiveCall::state))).orElse(0);
        if (replacing > 0) {
            run.respond(invite.response(replacing, all.tag()));
            return;
        }
        taker.ifPresentOrElse(one -> {
            run.respond(invite.response(100, ""));
            LiveCall call = new LiveCall(this, all.parts(),
                    all.facts(invite.callId(), contact(run.back()), one.realm().get()), run, replaced);
            all.add(call);
            running.incrementAndGet();
            call.step(new CallInput.Begun());
            call.begin(one.calls().offered(call));
        }, () -> run.respond(invite.response(480, all.tag())));
    }

    private Optional<Response> refusal(ServerRun run) {
        Request invite = run.request();
        Optional<Taker> now = taker;
        if (!servers.contains(run.back().getAddress())) {
            return Optional.of(invite.response(404, all.tag())); // not one of this line's servers
        }
        Optional<Response> misfit = new Misfit(all).of(run);
        if (misfit.isPresent()) {
            return misfit;
        }
        return now.isEmpty()
                ? Optional.of(invite.response(480, all.tag()))
                : Optional.of(486).filter(busy -> running.get() >= now.get().most())
                        .map(busy -> invite.response(busy, all.tag()));
    }

    @Override
    public void over() {
        running.decrementAndGet();
    }

    @Override
    public Identity identity() {
        return new Identity(account, all.space(account.server()), all.parts().chance());
    }

    @Override
    public String contact(InetSocketAddress peer) {
        return "sip:" + token + "@" + all.local(peer);
    }

    @Override
    public String uri(String target) {
        return SipUser.uri(target, account.domain());
    }

    public String addressOfRecord() {
        return "sip:" + SipUser.escaped(account.user()) + "@" + account.domain();
    }
}
