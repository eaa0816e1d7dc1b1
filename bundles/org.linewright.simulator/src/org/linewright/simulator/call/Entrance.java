package org.linewright.simulator.call;

import java.util.Optional;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.registrar.Answer;

/** Sorts the requests about calls and subscriptions. Used under the lock of the {@link Exchange}. */
record Entrance(Reception reception, Line line, Threshold threshold, Doorway doorway, Mediation mediation,
        CallTable table, Calls calls, Transactions transactions, Watching watching) {

    /** Takes a request that is no repetition. Answers what is to be said without keeping anything. */
    Optional<Answer> taken(Incoming incoming) {
        SipRequest request = incoming.request();
        Optional<String> tag = request.to().tag();
        return switch (request.method()) {
            case "ACK" -> {
                tag.flatMap(own -> table.within(own, request))
                        .ifPresent(call -> calls.happened(call, new Happening.Acked(tag.orElseThrow(), request)));
                yield Optional.empty();
            }
            case "CANCEL" -> cancelled(incoming);
            default -> threshold.refusal(request).or(() -> tag.isPresent()
                    ? within(incoming, tag.orElseThrow())
                    : outOfTheBlue(incoming));
        };
    }

    /** RFC 3261 §9.2: the 200 of the CANCEL has the tag of the INVITE's responses, and goes before its 487. */
    private Optional<Answer> cancelled(Incoming incoming) {
        SipRequest request = incoming.request();
        Optional<Long> number = transactions.call(request);
        Optional<Leg> caller = number.flatMap(call -> table.cancelled(call, request));
        caller.ifPresent(leg -> line.send(leg.response(request, 200), incoming.back()));
        number.ifPresent(call -> calls.happened(call, new Happening.Cancelled(request.transaction())));
        return caller.isPresent() ? Optional.empty() : Optional.of(Answer.of(number.isPresent() ? 200 : 481));
    }

    private Optional<Answer> within(Incoming incoming, String tag) {
        SipRequest request = incoming.request();
        if (watching.knows(tag, request)) {
            return watching.within(tag, incoming);
        }
        Optional<Long> call = table.within(tag, request);
        if (call.isEmpty()) {
            return Optional.of(Answer.of(481)); // RFC 3261 §12.2.2
        }
        if (request.is("PRACK")) {
            return confirmed(incoming, tag, call.orElseThrow());
        }
        if (request.is("REFER") && reception.ofTheTrunk(incoming)) {
            return Optional.of(Answer.of(403));
        }
        if (!Passing.ALLOWED.contains(request.method())) {
            return Optional.of(Answer.of(405).with("Allow", Wording.allow()));
        }
        Optional<Integer> refusal = mediation.refusal(call.orElseThrow(), request);
        if (refusal.isPresent()) {
            return refusal.map(Answer::of);
        }
        transactions.open(request, incoming.back(), call.orElseThrow());
        calls.happened(call.orElseThrow(),
                new Happening.Asked(tag, request.transaction(), request, incoming.from()));
        return Optional.empty();
    }

    /** RFC 3262 §3; an offer in it is refused. */
    private Optional<Answer> confirmed(Incoming incoming, String tag, long call) {
        SipRequest prack = incoming.request();
        if (!prack.body().isEmpty()) {
            return Optional.of(Answer.of(488));
        }
        Optional<Leg> leg = table.leg(call, tag);
        Optional<Runnable> next = transactions.confirmed(prack).filter(one -> leg.isPresent());
        next.ifPresent(goesOn -> {
            transactions.open(prack, incoming.back(), Transactions.NO_CALL);
            transactions.reply(prack.transaction(), leg.orElseThrow().response(prack, 200));
            goesOn.run();
        });
        return next.isPresent() ? Optional.empty() : Optional.of(Answer.of(481));
    }

    private Optional<Answer> outOfTheBlue(Incoming incoming) {
        if (transactions.merged(incoming.request())) {
            return Optional.of(Answer.of(482));
        }
        if (incoming.request().is("SUBSCRIBE")) {
            return reception.refusal(incoming).or(() -> watching.begun(incoming));
        }
        if (!incoming.request().is("INVITE")) {
            return Optional.of(Answer.of(481));
        }
        return doorway.taken(incoming);
    }
}
