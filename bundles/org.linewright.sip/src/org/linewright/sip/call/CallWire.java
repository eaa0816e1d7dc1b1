package org.linewright.sip.call;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.transaction.ClientRun;
import org.linewright.sip.transaction.ClientUser;
import org.linewright.sip.transaction.ServerRun;
import org.linewright.sip.transaction.Times;

/** What a call has on the wire and on the clock. Only touched under the call's lock. */
final class CallWire {

    private final LiveCall call;
    private final CallParts parts;
    private final Identity identity;
    private final Map<Outgoing, ClientRun> sent = new HashMap<>();
    private final Map<Request, ServerRun> asked = new HashMap<>();
    private final Map<Request, Persisting> unacked = new HashMap<>();
    private final Map<Request, Persisting> insisting = new HashMap<>();
    private final Alarms<Alarm> alarms;
    private final Map<Long, Headers> shown = new HashMap<>();
    private InetSocketAddress lastSpoke;

    CallWire(LiveCall call, CallParts parts, Identity identity, InetSocketAddress peer) {
        this.call = call;
        this.parts = parts;
        this.identity = identity;
        this.lastSpoke = peer;
        this.alarms = new Alarms<>(Alarm.class, parts.timers(), parts.chance().random(),
                alarm -> call.step(new CallInput.Rang(alarm)));
    }

    /** They ask something that is to be answered. */
    void asked(ServerRun run) {
        asked.put(run.request(), run);
        lastSpoke = run.back();
    }

    /** Whether nothing of ours waits for an answer or an acknowledgement. */
    boolean idle() {
        return sent.isEmpty() && unacked.isEmpty() && insisting.isEmpty();
    }

    void quiet() {
        alarms.quiet();
    }

    void over(Outgoing out) {
        sent.remove(out);
    }

    void perform(CallEffect effect) {
        switch (effect) {
            case CallEffect.Send send -> send(send.request());
            case CallEffect.Ack ack -> acknowledge(ack);
            case CallEffect.Cancel cancel -> run(cancel.invite()).ifPresent(run -> run.cancel(cancel.why()));
            case CallEffect.Abandon abandon -> {
                run(abandon.request()).ifPresent(ClientRun::abandon);
                sent.remove(abandon.request());
            }
            case CallEffect.Answer answer -> answer(answer.asked(), answer.response());
            case CallEffect.Persist persist -> persist(persist.invite(), persist.response());
            case CallEffect.Settle settle -> Optional.ofNullable(unacked.remove(settle.invite())) // framework-driven
                    .ifPresent(Persisting::stop);
            case CallEffect.Insist insist -> insist(insist.invite(), insist.response());
            case CallEffect.Calm calm -> Optional.ofNullable(insisting.remove(calm.invite())) // framework-driven null
                    .ifPresent(Persisting::stop);
            case CallEffect.Arm arm -> alarms.arm(arm.alarm(), arm.least(), arm.most());
            case CallEffect.Disarm disarm -> alarms.disarm(disarm.alarm());
            case CallEffect.Avoid avoid -> parts.health().avoid(avoid.server(), avoid.wanted().orElse(Duration.ZERO));
            case CallEffect.Tell tell -> throw new IllegalStateException("Told outside the lock");
        }
    }

    private Optional<ClientRun> run(Outgoing out) {
        return Optional.ofNullable(sent.get(out)); // framework-driven null
    }

    private void send(Outgoing out) {
        InetSocketAddress to = out.to().orElseGet(() -> parts.hops().of(out.request(), lastSpoke));
        Identity.Shown credentials = identity.shown(out);
        Request whole = out.request().with(credentials.headers());
        if (out.is("INVITE")) {
            shown.put(whole.cseq(), credentials.headers()); // RFC 3261 §13.2.2.4: its ACK has the same
        }
        ClientRun run = parts.transactions().send(whole, to, new User(out, to, credentials.unasked()));
        sent.put(out, run);
        if (out.to().isPresent()) {
            lastSpoke = to;
            call.calling(new CallEvent.Calling(to, run.size()));
        }
    }

    private void acknowledge(CallEffect.Ack ack) {
        Headers credentials = shown.getOrDefault(ack.ack().cseq(), Headers.NONE);
        run(ack.invite()).ifPresent(run -> run.acknowledge(ack.tag(), ack.ack().with(credentials),
                parts.hops().of(ack.ack(), lastSpoke)));
    }

    private void answer(Request request, Response response) {
        ServerRun run = response.provisional() ? asked.get(request) : asked.remove(request);
        if (run != null) { // framework-driven null
            run.respond(response);
        }
    }

    private void persist(Request request, Response response) {
        ServerRun run = asked.remove(request);
        if (run != null) { // framework-driven null
            run.respond(response);
            unacked.put(request, new Persisting(parts.timers(), parts.times(), Times.T2, () -> run.respond(response),
                    () -> call.unacked(request)));
        }
    }

    /** RFC 3262 §3: repeated with doubling waits, of which none is bounded. */
    private void insist(Request request, Response response) {
        ServerRun run = asked.get(request);
        if (run != null) { // framework-driven null
            run.respond(response);
            insisting.put(request, new Persisting(parts.timers(), parts.times(), parts.times().patience(),
                    () -> run.respond(response), () -> call.unacked(request)));
        }
    }

    /** For good: nothing of it is repeated any more. */
    void forget(Request request) {
        unacked.remove(request);
        insisting.remove(request);
    }

    /** Hears what becomes of one request. */
    private final class User implements ClientUser {

        private final Outgoing out;
        private final InetSocketAddress to;
        private final boolean unasked;

        User(Outgoing out, InetSocketAddress to, boolean unasked) {
            this.out = out;
            this.to = to;
            this.unasked = unasked;
        }

        @Override
        public void came(Response response) {
            if (unasked) {
                identity.judge(response);
            }
            if (response.success()) {
                parts.health().prefer(to);
            }
            call.step(new CallInput.Came(out, response));
        }

        @Override
        public void failed(String detail) {
            call.step(new CallInput.Failed(out, detail));
        }

        @Override
        public void over() {
            call.over(out);
        }
    }
}
