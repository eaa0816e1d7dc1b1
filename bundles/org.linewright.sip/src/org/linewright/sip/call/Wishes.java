package org.linewright.sip.call;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linewright.sip.CallEvent;
import org.linewright.sip.call.CallEffect.Answer;
import org.linewright.sip.call.CallEffect.Send;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Request;

/** What the owner wants of a call that is answered, beside its session. */
record Wishes(Talking call) {

    private static final Duration SOON = Duration.ofSeconds(5);
    /** Longer than an offer takes that is answered at once. */
    private static final Duration MOMENT = Duration.ofMillis(200);

    CallStep wish(CallInput input) {
        if (call.mood() == Talking.Mood.LEAVING) {
            return CallStep.to(call);
        }
        return switch (input) {
            case CallInput.Key key -> within("INFO", request -> request.with(Optional.of(Keys.written(key.key()))));
            case CallInput.Refer refer when !call.transfers().awaiting() -> refer(Transfers.Wanted.of(refer.target()));
            case CallInput.NobodyToRefer nobody when !call.transfers().awaiting() ->
                CallStep.to(call).tell(new CallEvent.TransferProgress(481, "Call Does Not Exist", true));
            case CallInput.TakeTransfer take when call.transfers().offered().isPresent() ->
                taken(call.transfers().offered().get());
            case CallInput.DeclineTransfer decline when call.transfers().offered().isPresent() ->
                CallStep.to(call.with(call.transfers().declined()), new CallEffect.Disarm(Alarm.TRANSFER),
                        new Answer(call.transfers().offered().get(),
                                call.facts().response(call.transfers().offered().get(), decline.status())));
            case CallInput.TransferNews news when call.transfers().reporting().isPresent() -> told(news);
            default -> CallStep.to(call);
        };
    }

    /** Refreshes the session: by UPDATE, which leaves the media alone, else by the last offer (RFC 4028 §7.4). */
    CallStep refresh() {
        if (!call.free()) {
            return CallStep.to(call, CallEffect.Arm.in(Alarm.REFRESH, SOON));
        }
        if (!call.other().takes("UPDATE")) {
            return call.session().local()
                    .map(local -> new Offers(call.with(call.session().wanting(new Session.Wanted(local, "INVITE"))))
                            .next())
                    .orElseGet(() -> CallStep.to(call));
        }
        Dialog advanced = call.dialog().advanced();
        Outgoing out = Outgoing.within(advanced.request("UPDATE")
                .with(call.facts().introduction())
                .with(call.timer().inRequest()));
        return CallStep.to(call.with(advanced).refreshing(Optional.of(out)), new Send(out));
    }

    /** Asks for the transfer that had to wait. */
    CallStep referAgain() {
        return call.transfers().wanted().filter(wish -> call.transfers().waiting()).map(this::refer)
                .orElseGet(() -> CallStep.to(call));
    }

    /** Not while the session changes: a PBX that connects two calls would have to refuse it then. */
    private CallStep refer(Transfers.Wanted wish) {
        Transfers wanting = call.transfers().wanting(wish);
        if (!call.free()) {
            return CallStep.to(call.with(wanting), CallEffect.Arm.in(Alarm.REFER, MOMENT));
        }
        Dialog advanced = call.dialog().advanced();
        Outgoing out = Outgoing.within(Transferring.refer(advanced.request("REFER"), call.facts(), advanced,
                wish.target()));
        return CallStep.to(call.with(advanced).with(wanting.asking(out)), new Send(out));
    }

    /** RFC 3515 §2.4.4: the first NOTIFY follows at once. */
    private CallStep taken(Request refer) {
        CallStep trying = new Wishes(call.with(call.transfers().taken()))
                .told(new CallInput.TransferNews(100, "Trying"));
        return CallStep.to(trying.next(), new CallEffect.Disarm(Alarm.TRANSFER),
                new Answer(refer, call.facts().binding(refer, 202)))
                .and(trying.effects());
    }

    private CallStep told(CallInput.TransferNews news) {
        Request refer = call.transfers().reporting().orElseThrow();
        Talking now = news.status() >= 200 ? call.with(call.transfers().reported()) : call;
        return new Wishes(now).within("NOTIFY",
                request -> Transferring.notify(request, call.facts(), refer, news.status(), news.phrase()));
    }

    private CallStep within(String method, UnaryOperator<Request> more) {
        Dialog advanced = call.dialog().advanced();
        return CallStep.to(call.with(advanced),
                new Send(Outgoing.within(more.apply(advanced.request(method).with("User-Agent",
                        call.facts().product())))));
    }
}
