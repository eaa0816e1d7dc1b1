package org.linewright.sip.client;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.linewright.core.Watch;
import org.linewright.core.time.Timers;
import org.linewright.sip.ClientAccount;
import org.linewright.sip.ClientCalls;
import org.linewright.sip.call.Calls;
import org.linewright.sip.call.ClientLegs;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.message.Uri;
import org.linewright.sip.register.Chance;
import org.linewright.sip.transaction.ServerRun;

/** What comes in at the port of clients, and belongs to no call: who registers, who calls, and who is a stranger. */
public final class ClientDesk {

    /** What more comes is not answered: each waits half a minute for its end. */
    private static final int MOST_TRANSACTIONS = 20_000;

    private final Calls calls;
    private final ClientLegs legs;
    private final Gate gate;
    private final Attachments attachments;
    private final ClientRegistrar registrar;
    private final AtomicReference<Optional<ClientCalls>> taker = new AtomicReference<>(Optional.empty());

    public ClientDesk(Calls calls, Attachments attachments, byte[] key, Timers timers, Chance chance) {
        this.calls = calls;
        this.legs = new ClientLegs(calls);
        this.attachments = attachments;
        this.gate = new Gate(new Nonces(key, timers, chance), new Failures(timers));
        this.registrar = new ClientRegistrar(attachments, timers);
    }

    public void allow(Collection<ClientAccount> accounts) {
        Accounts now = Accounts.of(accounts);
        gate.allow(now);
        attachments.keep(address -> now.find(address).isPresent());
    }

    public Watch calls(ClientCalls fresh) {
        Optional<ClientCalls> held = Optional.of(fresh);
        taker.set(held);
        return () -> taker.compareAndSet(held, Optional.empty());
    }

    /** A request came. */
    public void take(Request request, InetSocketAddress source) {
        if (calls.transactions() >= MOST_TRANSACTIONS && !request.within()) {
            return;
        }
        calls.taken(request, source).ifPresent(run -> {
            boolean asks = request.is("REGISTER") || request.is("INVITE") && !request.within();
            if (asks) {
                judged(run, source);
            } else {
                calls.dismiss(run);
            }
        });
    }

    private void judged(ServerRun run, InetSocketAddress source) {
        Request request = run.request();
        switch (gate.judge(request, source.getAddress())) {
            case Gate.Verdict.Asked asked -> run.respond(request.response(401, calls.tag()).with(asked.challenges()));
            case Gate.Verdict.Refused refused -> run.respond(refused(request, refused.pause()));
            case Gate.Verdict.Proven proven when request.is("REGISTER") -> register(run, proven.account(), source);
            case Gate.Verdict.Proven proven -> invited(run, proven.account(), source);
        }
    }

    private Response refused(Request request, Optional<Duration> pause) {
        Response forbidden = request.response(403, calls.tag());
        return pause.map(left -> forbidden.with("Retry-After", left.toSeconds() + 1)).orElse(forbidden);
    }

    private void register(ServerRun run, ClientAccount account, InetSocketAddress source) {
        Request request = run.request();
        boolean own = Uri.of(request.to().uri())
                .filter(uri -> uri.user().equals(account.user())).isPresent();
        run.respond(own
                ? registrar.answer(request, account.address(), source, calls.tag())
                : request.response(403, calls.tag())); // RFC 3261 §10.3 step 4
    }

    private void invited(ServerRun run, ClientAccount account, InetSocketAddress source) {
        Optional<ClientCalls> now = taker.get();
        if (!attachments.here(account.address(), source.getAddress())) {
            run.respond(run.request().response(403, calls.tag()));
        } else if (now.isEmpty()) {
            run.respond(run.request().response(480, calls.tag()));
        } else {
            legs.offered(run, account, call -> now.get().offered(account.address(), call));
        }
    }
}
