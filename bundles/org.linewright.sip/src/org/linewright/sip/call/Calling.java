package org.linewright.sip.call;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.Description;
import org.linewright.sip.call.CallEffect.Send;
import org.linewright.sip.message.Response;

/**
 * We call, and nobody has answered yet (RFC 3261 §13.2).
 *
 * @param servers where the INVITE may go, best first
 * @param at which of them is being tried
 * @param sent the INVITE under way; empty while the servers are looked up
 * @param heard whether it was answered provisionally
 * @param cancelled whether the owner has given up; from then on he is told nothing
 */
record Calling(Facts facts, Placed placed, List<InetSocketAddress> servers, int at, Optional<Outgoing> sent,
        boolean heard, boolean cancelled, Early early) implements CallState {

    /** Longer than any PBX lets it ring: one that is gone says nothing more. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    Calling {
        servers = List.copyOf(servers);
    }

    static Calling begun(Facts facts, Placed placed) {
        return new Calling(facts, placed, List.of(), 0, Optional.empty(), false, false, Early.NOTHING);
    }

    @Override
    public CallStep step(CallInput input) {
        return switch (input) {
            case CallInput.Located located when sent.isEmpty() -> new Calling(facts.at(located.contact()), placed,
                    located.servers(), 0, sent, false, false, early).send(placed, 0, Proof.NONE);
            case CallInput.Nowhere nowhere when sent.isEmpty() -> over(new CallEvent.Unreached(nowhere.detail()));
            case CallInput.Came came when ours(came.to()) -> came(came.to(), came.response());
            case CallInput.Came came when came.to().is("PRACK") -> proving(came);
            case CallInput.Failed failed when ours(failed.sent()) -> failed(failed.detail());
            case CallInput.HangUp hangUp -> hangUp(new Ended(By.US, ""));
            case CallInput.Rang rang when rang.alarm() == Alarm.PATIENCE ->
                hangUp(new Ended(By.FAULT, "It rang too long"));
            case CallInput.Answer answer -> answer(Optional.of(answer.answer()));
            case CallInput.RefuseOffer refuse -> answer(Optional.empty());
            case CallInput.Rang rang when rang.alarm() == Alarm.ANSWER -> answer(Optional.empty());
            case CallInput.Rang rang when cancelled && rang.alarm() == Alarm.CANCELLED -> new CallStep(new Over(facts),
                    sent.<CallEffect>map(CallEffect.Abandon::new).stream().toList());
            case CallInput.Asked asked -> CallStep.to(this,
                    new CallEffect.Answer(asked.request(), Polite.early(facts, asked.request())));
            default -> CallStep.to(this);
        };
    }

    private boolean ours(Outgoing out) {
        return sent.filter(out::equals).isPresent();
    }

    private CallStep send(Placed call, int server, Proof proof, CallEffect... before) {
        Outgoing out = new Outgoing(call.invite(facts, sent.map(last -> last.request().cseq()).orElse(0L) + 1),
                proof, Optional.of(servers.get(server)));
        return CallStep.to(new Calling(facts, call, servers, server, Optional.of(out), false, false, Early.NOTHING),
                before)
                .and(new CallEffect.Disarm(Alarm.ANSWER), new CallEffect.Disarm(Alarm.PATIENCE), new Send(out));
    }

    private CallStep came(Outgoing invite, Response response) {
        if (response.provisional()) {
            return provisional(invite, response);
        }
        return response.success() ? answered(invite, response) : refused(invite, response);
    }

    private CallStep refused(Outgoing invite, Response response) {
        if (cancelled) {
            return over(Words.refused(response));
        }
        Optional<CallStep> again = switch (response.status()) {
            case 401, 407 -> invite.proving(response, facts.realm())
                    .map(proving -> send(placed, at, proving.proof()));
            case 422 -> placed.raised(response).map(raised -> send(raised, at, invite.proof()));
            case 503 -> hasNext() // RFC 3263 §4.3
                    ? Optional.of(send(placed, at + 1, Proof.NONE, avoid(Words.retryAfter(response))))
                    : Optional.empty();
            default -> response.status() < 400
                    ? placed.redirected(response)
                            .map(elsewhere -> send(elsewhere, at, invite.proof())
                                    .tell(new CallEvent.SentOn(Words.printable(elsewhere.uri()))))
                    : Optional.empty();
        };
        return again.orElseGet(() -> over(Words.refused(response)));
    }

    private CallStep provisional(Outgoing invite, Response response) {
        boolean named = response.status() > 100 && response.toTag().isPresent();
        Early now = named ? early.with(early.leg(invite.request(), response)) : early;
        Calling next = new Calling(facts, placed, servers, at, sent, true, cancelled, now);
        if (cancelled) {
            return heard ? CallStep.to(next) : next.cancel(); // RFC 3261 §9.1: not before it was answered
        }
        CallStep step = named ? next.told(invite, response) : CallStep.to(next);
        return heard ? step : step.and(CallEffect.Arm.in(Alarm.PATIENCE, LONGEST));
    }

    private CallStep told(Outgoing invite, Response response) {
        Leg leg = early.leg(invite.request(), response);
        OptionalLong reliable = Leg.rseq(response);
        if (reliable.isPresent() && !leg.expects(reliable.getAsLong())) {
            return CallStep.to(this); // RFC 3262 §4: repeated, or out of order
        }
        Optional<Description> session = Words.session(response.body());
        boolean offers = placed.wish().offer().isEmpty() && reliable.isPresent() && session.isPresent()
                && !early.agreed() && early.owed().isEmpty();
        CallEvent.Progress progress = new CallEvent.Progress(response.status(), Words.phrase(response),
                leg.dialog().remoteTag(), placed.wish().offer().flatMap(ours -> session));
        if (reliable.isEmpty()) {
            return CallStep.to(this).tell(progress);
        }
        Leg acknowledging = leg.acknowledging(reliable.getAsLong());
        if (offers) {
            return CallStep.to(with(early.with(acknowledging).owing(leg.dialog().remoteTag())),
                    CallEffect.Arm.in(Alarm.ANSWER, facts.times().patience().dividedBy(4)))
                    .tell(progress).tell(new CallEvent.OfferArrived(session.get()));
        }
        return CallStep.to(with(early.with(acknowledging)),
                new Send(Outgoing.within(acknowledging.prack(invite.request(), facts)))).tell(progress);
    }

    /** The owner has answered what a reliable response offers, or has nothing to say to it. */
    private CallStep answer(Optional<Description> answer) {
        if (early.owed().isEmpty() || sent.isEmpty()) {
            return CallStep.to(this);
        }
        if (answer.isEmpty()) {
            return hangUp(new Ended(By.US, "")); // a PRACK cannot refuse
        }
        Leg leg = early.legs().get(early.owed().get());
        return CallStep.to(with(early.settled()), new CallEffect.Disarm(Alarm.ANSWER),
                new Send(Outgoing.within(leg.prack(sent.get().request(), facts).with(answer))));
    }

    private CallStep proving(CallInput.Came came) {
        return new CallStep(this, came.to().proving(came.response(), facts.realm()).<CallEffect>map(Send::new)
                .stream().toList());
    }

    private CallStep answered(Outgoing invite, Response response) {
        if (cancelled) { // the CANCEL came too late
            return CallStep.to(new Over(facts), new CallEffect.Disarm(Alarm.CANCELLED))
                    .and(Over.unwanted(invite, response));
        }
        return new Answering(facts, early, placed.wish().offer().isPresent()).answered(invite, response)
                .orElseGet(() -> CallStep.to(new Over(facts))
                        .and(Over.unwanted(invite, response))
                        .tell(new Ended(By.FAULT, "The answer offers no session")))
                .and(new CallEffect.Disarm(Alarm.CANCELLED), new CallEffect.Disarm(Alarm.PATIENCE));
    }

    private CallStep failed(String detail) {
        CallEffect avoid = avoid(Optional.empty());
        return hasNext() // RFC 3263 §4.3
                ? send(placed, at + 1, Proof.NONE, avoid)
                : over(new CallEvent.Unreached(detail)).and(avoid);
    }

    private CallStep hangUp(Ended why) {
        if (cancelled) {
            return CallStep.to(this);
        }
        Calling next = new Calling(facts, placed, servers, at, sent, heard, true, early);
        CallStep step = sent.isEmpty() ? CallStep.to(new Over(facts)) : heard ? next.cancel() : CallStep.to(next);
        return step.tell(why).and(new CallEffect.Disarm(Alarm.PATIENCE));
    }

    private CallStep cancel() {
        return CallStep.to(this, new CallEffect.Cancel(sent.orElseThrow()), new CallEffect.Disarm(Alarm.ANSWER),
                CallEffect.Arm.in(Alarm.CANCELLED, facts.times().patience()));
    }

    private boolean hasNext() {
        return !cancelled && at + 1 < servers.size();
    }

    private CallEffect avoid(Optional<Duration> wanted) {
        return new CallEffect.Avoid(servers.get(at), wanted);
    }

    private Calling with(Early now) {
        return new Calling(facts, placed, servers, at, sent, heard, cancelled, now);
    }

    private CallStep over(CallEvent last) {
        CallStep step = CallStep.to(new Over(facts), new CallEffect.Disarm(Alarm.CANCELLED),
                new CallEffect.Disarm(Alarm.ANSWER), new CallEffect.Disarm(Alarm.PATIENCE));
        return cancelled ? step : step.tell(last);
    }
}
