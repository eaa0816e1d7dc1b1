package org.linewright.sip.subscribe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.Description;
import org.linewright.sip.SubscriptionEvent.Paused;
import org.linewright.sip.call.Abilities;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.subscribe.SubscriptionEffect.Answer;
import org.linewright.sip.subscribe.SubscriptionEffect.Disarm;
import org.linewright.sip.subscribe.SubscriptionEffect.Tell;

/** A NOTIFY to a subscription that is open (RFC 6665 §4.1.3). */
record Notices(Open open, Request request) {

    SubscriptionStep taken() {
        boolean ours = request.is("NOTIFY")
                && request.headers().first("Event").filter(open.terms().what()::is).isPresent();
        Optional<Dialog> in = dialog().filter(any -> ours);
        if (in.isEmpty()) {
            return SubscriptionStep.to(open, SubscriptionState.stranger(request));
        }
        Optional<Dialog> heard = in.get().heard(request);
        if (heard.isEmpty()) {
            return refused(500); // RFC 3261 §12.2.2
        }
        Optional<Substate> state = Substate.of(request);
        List<String> unknown = Abilities.unknown(request.headers());
        if (!unknown.isEmpty()) { // RFC 3261 §8.2.2.3
            return refused(420, Headers.NONE.with("Unsupported", String.join(", ", unknown)));
        }
        if (state.isEmpty()) {
            return refused(400); // RFC 6665 §8.2.3: it is never missing
        }
        if (foreign()) { // RFC 3261 §8.2.3
            return refused(415, Headers.NONE.with("Accept", open.terms().what().type()));
        }
        return told(heard.get().refreshed(request.headers()), state.get());
    }

    /** The dialog it is in; the first NOTIFY makes it, and no other phone's does then (RFC 6665 §4.1.2.4, §4.4.1). */
    private Optional<Dialog> dialog() {
        String tag = request.from().tag().orElse("");
        if (open.heard()) {
            return open.dialog().filter(known -> known.remoteTag().equals(tag));
        }
        long seq = open.dialog().map(Dialog::localSeq)
                .or(() -> open.asked().map(out -> out.request().cseq()))
                .orElse(0L);
        Dialog made = Dialog.of(request, open.facts().tag()).from(seq);
        return Optional.of(new Dialog(made.callId(), made.local(), made.localTag(), made.remote(), tag, made.target(),
                made.routes(), made.localSeq(), -1)).filter(any -> !tag.isEmpty());
    }

    private boolean foreign() {
        return request.body().map(Description::type)
                .filter(type -> !type.equalsIgnoreCase(open.terms().what().type()))
                .isPresent();
    }

    private SubscriptionStep told(Dialog dialog, Substate state) {
        List<SubscriptionEffect> effects = new ArrayList<>();
        effects.add(new Answer(request, open.facts().response(request, 200)
                .with(Headers.NONE.with("Record-Route", request.headers().all("Record-Route")))));
        effects.add(new Disarm(SubscriptionAlarm.SILENCE));
        Optional<Knowledge.Learnt> learnt = request.body().map(body -> open.knowledge().reading(body.text()));
        learnt.flatMap(Knowledge.Learnt::event).map(Tell::new).ifPresent(effects::add);
        Open now = open.hearing(dialog, learnt.map(Knowledge.Learnt::next).orElse(open.knowledge()));
        if (state.terminated()) {
            return terminated(now, state).after(effects);
        }
        // RFC 6665 §4.1.3: this time counts from now on
        state.expires().map(time -> time.compareTo(longest()) > 0 ? longest() : time)
                .ifPresent(time -> effects.addAll(Open.granted(time)));
        boolean gap = learnt.filter(Knowledge.Learnt::gap).isPresent();
        return (gap ? now.refresh() : SubscriptionStep.to(now)).after(effects); // RFC 4235 §4.3
    }

    private static Duration longest() {
        return Duration.ofSeconds(Terms.MOST_SECONDS);
    }

    private static SubscriptionStep terminated(Open now, Substate state) {
        Paused why = new Paused(0, state.reason());
        return switch (state.end()) {
            case ANEW -> now.anew(why);
            case LATER -> now.rest(state.retryAfter(), why);
            case NEVER -> now.refused(0, state.reason());
        };
    }

    private SubscriptionStep refused(int status) {
        return refused(status, Headers.NONE);
    }

    private SubscriptionStep refused(int status, Headers more) {
        Response response = open.facts().response(request, status).with(more);
        return SubscriptionStep.to(open, new Answer(request, response));
    }
}
