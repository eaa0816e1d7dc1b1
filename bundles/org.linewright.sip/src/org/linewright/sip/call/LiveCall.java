package org.linewright.sip.call;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.Description;
import org.linewright.sip.IncomingCall;
import org.linewright.sip.Invitation;
import org.linewright.sip.Warning;
import org.linewright.sip.dns.Located;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.transaction.ServerRun;

/** The shell of one call: its state under one lock; what that asks for is done, and told without the lock. */
final class LiveCall implements IncomingCall {

    private final Owner owner;
    private final CallParts parts;
    private final Facts facts;
    private final Optional<ServerRun> invite;
    private final Optional<LiveCall> replaced;
    private final CallWire wire;
    private final Telling<CallEvent> telling = new Telling<>();
    private CallState state;
    private boolean ended;

    /** One of ours. */
    LiveCall(Owner owner, CallParts parts, Facts facts, Placed placed) {
        this(owner, parts, facts, Calling.begun(facts, placed), Optional.empty(), Optional.empty());
    }

    /** One of theirs. */
    LiveCall(Owner owner, CallParts parts, Facts facts, ServerRun invite, Optional<LiveCall> replaced) {
        this(owner, parts, facts, Offered.begun(facts, invite.request()), Optional.of(invite), replaced);
    }

    private LiveCall(Owner owner, CallParts parts, Facts facts, CallState state, Optional<ServerRun> invite,
            Optional<LiveCall> replaced) {
        this.owner = owner;
        this.parts = parts;
        this.facts = facts;
        this.state = state;
        this.invite = invite;
        this.replaced = replaced;
        this.wire = new CallWire(this, parts, owner.identity(),
                invite.map(ServerRun::back).orElseGet(() -> new InetSocketAddress(0)));
        invite.ifPresent(wire::asked);
    }

    String callId() {
        return facts.callId();
    }

    String tag() {
        return facts.tag();
    }

    Optional<ServerRun> invite() {
        return invite;
    }

    synchronized CallState state() {
        return state;
    }

    void begin(Consumer<CallEvent> listener) {
        telling.begin(listener);
        telling.tell();
    }

    void located(Located located) {
        if (located.servers().isEmpty()) {
            step(new CallInput.Nowhere(located.detail()));
            return;
        }
        List<InetSocketAddress> sorted = parts.health().sorted(located.servers());
        sorted.forEach(server -> owner.trust(server.getAddress()));
        step(new CallInput.Located(sorted, owner.contact(sorted.getFirst())));
    }

    void asked(ServerRun run) {
        synchronized (this) {
            wire.asked(run);
        }
        step(new CallInput.Asked(run.request()));
    }

    void unacked(Request request) {
        synchronized (this) {
            wire.forget(request);
        }
        step(new CallInput.Unacked(request));
    }

    void over(Outgoing out) {
        synchronized (this) {
            wire.over(out);
        }
        leave();
    }

    /** Called by the wire, under the lock. */
    void calling(CallEvent event) {
        telling.add(event);
    }

    void step(CallInput input) {
        boolean last = false;
        synchronized (this) {
            CallStep step = state.step(input);
            state = step.next();
            for (CallEffect effect : step.effects()) {
                if (effect instanceof CallEffect.Tell tell) {
                    telling.add(tell.event());
                    last = tell.event().last() && !ended;
                    ended |= last;
                } else {
                    wire.perform(effect);
                }
            }
        }
        if (last) {
            owner.over();
        }
        telling.tell();
        leave();
    }

    private void leave() {
        boolean done;
        synchronized (this) {
            done = state instanceof Over && wire.idle();
            if (done) {
                wire.quiet();
            }
        }
        if (done) {
            parts.all().remove(this);
        }
    }

    @Override
    public Invitation invitation() {
        ServerRun run = invite.orElseThrow();
        return Words.invitation(run.request(), run.back().getAddress());
    }

    @Override
    public void ring() {
        step(new CallInput.Sound(180, Optional.empty()));
    }

    @Override
    public void early(Description answer) {
        step(new CallInput.Sound(183, Optional.of(answer)));
    }

    @Override
    public void accept(Description session) {
        step(new CallInput.Accept(session));
        replaced.ifPresent(LiveCall::hangUp); // RFC 3891 §3
    }

    @Override
    public Optional<Call> replaced() {
        return replaced.map(Call.class::cast);
    }

    @Override
    public void decline(int status) {
        step(new CallInput.Decline(refusal(status, 480), Headers.NONE));
    }

    @Override
    public void refuse(Warning why) {
        step(new CallInput.Decline(488, Headers.NONE.with("Warning", why.header())));
    }

    @Override
    public void redirect(List<String> targets) {
        List<String> contacts = targets.stream().map(target -> "<" + owner.uri(target) + ">").toList();
        step(new CallInput.Decline(302, Headers.NONE.with("Contact", contacts)));
    }

    @Override
    public void hangUp() {
        step(new CallInput.HangUp());
    }

    @Override
    public void hangUp(String reason) {
        step(new CallInput.HangUp(Headers.NONE.with("Reason", reason)));
    }

    @Override
    public void offer(Description offer) {
        step(new CallInput.Offer(offer));
    }

    @Override
    public void answer(Description answer) {
        step(new CallInput.Answer(answer));
    }

    @Override
    public void refuseOffer() {
        step(new CallInput.RefuseOffer());
    }

    @Override
    public void update(Description offer) {
        step(new CallInput.Offer(offer, "UPDATE"));
    }

    @Override
    public void key(char key) {
        step(new CallInput.Key(key));
    }

    @Override
    public void refer(String target) {
        step(new CallInput.Refer(owner.uri(target)));
    }

    @Override
    public void refer(Call other) {
        if (other instanceof LiveCall live && live != this && live.state() instanceof Talking talking) {
            step(new CallInput.Refer(Transferring.replacing(talking.dialog())));
        } else {
            step(new CallInput.NobodyToRefer());
        }
    }

    @Override
    public void takeTransfer() {
        step(new CallInput.TakeTransfer());
    }

    @Override
    public void declineTransfer(int status) {
        step(new CallInput.DeclineTransfer(refusal(status, 603)));
    }

    @Override
    public void transferNews(int status, String phrase) {
        step(new CallInput.TransferNews(Math.clamp(status, 100, 699), phrase));
    }

    private static int refusal(int status, int usual) {
        return status < 400 || status > 699 ? usual : status;
    }
}
