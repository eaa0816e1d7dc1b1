package org.linewright.sip.call;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.Description;
import org.linewright.sip.call.CallEffect.Ack;
import org.linewright.sip.call.CallEffect.Send;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Response;

/**
 * We call, and nobody has answered yet (RFC 3261 §13.2).
 *
 * @param servers where the INVITE may go, best first
 * @param at which of them is being tried
 * @param sent the INVITE under way; empty while the servers are looked up
 * @param heard whether it was answered provisionally
 * @param cancelled whether the owner has given up; from then on he is told nothing
 * @param legs the dialogs of the phones that ring, by their tags (RFC 3261 §12.1.2)
 */
record Calling(Facts facts, Placed placed, List<InetSocketAddress> servers, int at, Optional<Outgoing> sent,
        boolean heard, boolean cancelled, Map<String, Dialog> legs) implements CallState {

    private static final int NO_LEGS = 100;

    Calling {
        servers = List.copyOf(servers);
        legs = Map.copyOf(legs);
    }

    static Calling begun(Facts facts, Placed placed) {
        return new Calling(facts, placed, List.of(), 0, Optional.empty(), false, false, Map.of());
    }

    @Override
    public CallStep step(CallInput input) {
        return switch (input) {
            case CallInput.Located located when sent.isEmpty() -> new Calling(facts.at(located.contact()), placed,
                    located.servers(), 0, sent, false, false, Map.of()).send(0, Proof.NONE);
            case CallInput.Nowhere nowhere when sent.isEmpty() -> over(new CallEvent.Unreached(nowhere.detail()));
            case CallInput.Came came when ours(came.to()) -> came(came.to(), came.response());
            case CallInput.Failed failed when ours(failed.sent()) -> failed(failed.detail());
            case CallInput.HangUp hangUp -> hangUp();
            case CallInput.Rang rang when cancelled && rang.alarm() == Alarm.CANCELLED -> new CallStep(new Over(facts),
                    sent.<CallEffect>map(CallEffect.Abandon::new).stream().toList());
            case CallInput.Asked asked -> CallStep.to(this,
                    new CallEffect.Answer(asked.request(), Polite.answer(facts, asked.request())));
            default -> CallStep.to(this);
        };
    }

    private boolean ours(Outgoing out) {
        return sent.filter(out::equals).isPresent();
    }

    private CallStep send(int server, Proof proof, CallEffect... before) {
        Outgoing out = new Outgoing(placed.invite(facts, sent.map(last -> last.request().cseq()).orElse(0L) + 1),
                proof, Optional.of(servers.get(server)));
        return CallStep.to(new Calling(facts, placed, servers, server, Optional.of(out), false, false, Map.of()),
                before)
                .and(new Send(out));
    }

    private CallStep came(Outgoing invite, Response response) {
        if (response.provisional()) {
            return provisional(invite, response);
        }
        if (response.success()) {
            return answered(invite, response);
        }
        Optional<Outgoing> proving = invite.proving(response, facts.realm());
        if (proving.isPresent() && !cancelled) {
            return send(at, proving.get().proof());
        }
        return response.status() == 503 && hasNext() // RFC 3263 §4.3
                ? send(at + 1, Proof.NONE, avoid(Words.retryAfter(response)))
                : over(Words.refused(response));
    }

    private CallStep provisional(Outgoing invite, Response response) {
        Calling next = new Calling(facts, placed, servers, at, sent, true, cancelled, legs(invite, response));
        if (cancelled) {
            return heard ? CallStep.to(next) : next.cancel(); // RFC 3261 §9.1: not before it was answered
        }
        Optional<String> leg = response.toTag().filter(tag -> response.status() != NO_LEGS);
        return leg.isEmpty()
                ? CallStep.to(next)
                : CallStep.to(next)
                        .tell(new CallEvent.Progress(response.status(), Words.phrase(response), leg.get(),
                                placed.wish().offer().flatMap(offer -> Words.session(response.body()))));
    }

    private Map<String, Dialog> legs(Outgoing invite, Response response) {
        Map<String, Dialog> all = new HashMap<>(legs);
        if (response.status() != NO_LEGS) {
            response.toTag().ifPresent(tag -> all.putIfAbsent(tag, Dialog.of(invite.request(), response)));
        }
        return all;
    }

    private CallStep answered(Outgoing invite, Response response) {
        if (cancelled) { // the CANCEL came too late
            return CallStep.to(new Over(facts), new CallEffect.Disarm(Alarm.CANCELLED))
                    .and(Over.unwanted(invite, response));
        }
        String tag = response.toTag().orElse("");
        Dialog dialog = Optional.ofNullable(legs.get(tag)) // framework-driven null
                .map(early -> early.confirmed(invite.request(), response))
                .orElseGet(() -> Dialog.of(invite.request(), response));
        Optional<Description> session = Words.session(response.body());
        Talking talking = Talking.answered(facts, dialog, invite, Words.asserted(response.headers()));
        CallEvent.Answered answered = new CallEvent.Answered(tag, placed.wish().offer().flatMap(offer -> session),
                Words.asserted(response.headers()).stream().findFirst());
        if (placed.wish().offer().isPresent()) {
            return CallStep.to(talking, new Ack(invite, tag, talking.ack(invite.request()))).tell(answered);
        }
        return session.isPresent()
                ? talking.owing(new Owed.InAck(invite, tag), session.get(), new CallEffect.Tell(answered))
                : CallStep.to(new Over(facts)).and(Over.unwanted(invite, response))
                        .tell(new Ended(By.FAULT, "The answer offers no session"));
    }

    private CallStep failed(String detail) {
        CallEffect avoid = avoid(Optional.empty());
        return hasNext() // RFC 3263 §4.3
                ? send(at + 1, Proof.NONE, avoid)
                : over(new CallEvent.Unreached(detail)).and(avoid);
    }

    private CallStep hangUp() {
        if (cancelled) {
            return CallStep.to(this);
        }
        Calling next = new Calling(facts, placed, servers, at, sent, heard, true, legs);
        CallStep step = sent.isEmpty() ? CallStep.to(new Over(facts)) : heard ? next.cancel() : CallStep.to(next);
        return step.tell(new Ended(By.US, ""));
    }

    private CallStep cancel() {
        return CallStep.to(this, new CallEffect.Cancel(sent.orElseThrow()),
                CallEffect.Arm.in(Alarm.CANCELLED, facts.times().patience()));
    }

    private boolean hasNext() {
        return !cancelled && at + 1 < servers.size();
    }

    private CallEffect avoid(Optional<Duration> wanted) {
        return new CallEffect.Avoid(servers.get(at), wanted);
    }

    private CallStep over(CallEvent last) {
        CallStep step = CallStep.to(new Over(facts), new CallEffect.Disarm(Alarm.CANCELLED));
        return cancelled ? step : step.tell(last);
    }
}
