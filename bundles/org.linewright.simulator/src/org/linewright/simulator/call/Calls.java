package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;
import org.linewright.simulator.subscription.DialogState;

/** Does whatever the calls want done. Used under the lock of the {@link Exchange}. */
final class Calls {

    /** Who transfers a call. */
    @FunctionalInterface
    interface Transfers {
        void referred(long number, Deed.Refer refer);
    }

    /** Where a call writes down how it goes. */
    @FunctionalInterface
    interface Diary {
        void noted(AccountId account, EventKind kind, Object... about);
    }

    /** Who knows where a call goes next. */
    @FunctionalInterface
    interface Guide {
        Way next(Inbound caller, Onward onward);
    }

    /** Who is told that a dialog of an account has changed. */
    @FunctionalInterface
    interface Watcher {
        void changed(AccountId account, DialogState dialog);
    }

    private final Line line;
    private final Alarms alarms;
    private final Diary diary;
    private final Guide guide;
    private final Watcher watcher;
    private final Transfers transfers;
    private final Strays strays = new Strays();
    private final Transactions transactions;
    private final Mediation mediation;
    private final CallTable table;

    Calls(CallTable table, Line line, Transactions transactions, Alarms alarms, Diary diary, Guide guide,
            Watcher watcher,
            Transfers transfers, Mediation mediation) {
        this.table = table;
        this.line = line;
        this.alarms = alarms;
        this.diary = diary;
        this.guide = guide;
        this.watcher = watcher;
        this.transfers = transfers;
        this.mediation = mediation;
        this.transactions = transactions;
    }

    void happened(long number, Happening happening) {
        Optional<List<Deed>> strayed = number == Transactions.NO_CALL ? Optional.empty() : strays.on(happening);
        strayed
                .ifPresentOrElse(deeds -> deeds.forEach(deed -> perform(number, deed)),
                        () -> table.call(number).ifPresent(call -> {
                            tell(number, happening);
                            performed(number, call.on(happening));
                        }));
    }

    /** Ends every call. */
    void close() {
        strays.clear();
        table.numbers().forEach(number -> happened(number, new Happening.Closing()));
    }

    void performed(long number, CallStep step) {
        List<Dialogs.Owned> before = table.call(number).map(Dialogs::of).orElse(List.of());
        List<Dialogs.Owned> after = step.next().map(Dialogs::of).orElse(List.of());
        table.put(number, step.next());
        Dialogs.changed(before, after).forEach(one -> watcher.changed(one.account(), one.state()));
        step.deeds()
                .forEach(deed -> perform(number,
                        step.next().map(call -> mediation.led(number, call, deed)).orElse(deed)));
        if (step.next().filter(call -> !(call instanceof EndingCall)).isEmpty()) {
            mediation.over(number);
        }
    }

    private void perform(long number, Deed deed) {
        switch (deed) {
            case Deed.Reply(String transaction, SipResponse response) -> transactions.reply(transaction, response);
            case Deed.Ask(SipRequest request, InetSocketAddress to) -> transactions.ask(request, to, number);
            case Deed.Cancel(String branch) -> transactions.cancel(branch, SipHeaders.NONE);
            case Deed.Abandon(List<Fork> forks, SipHeaders why) -> {
                strays.add(forks);
                forks.forEach(fork -> transactions.cancel(fork.branch(), why));
            }
            case Deed.Seek(Inbound caller, Onward onward) -> happened(number,
                    new Happening.Routed(guide.next(caller, onward)));
            case Deed.Ack(SipRequest request, InetSocketAddress to) -> line.send(request, to);
            case Deed.Acknowledge(String transaction) -> transactions.acknowledge(transaction);
            case Deed.Wake(Alarm alarm, var time, int round) -> alarms.set(time,
                    () -> happened(number, new Happening.Due(alarm, round)));
            case Deed.Refer refer -> transfers.referred(number, refer);
            case Deed.Join(Referral referral) -> joined(number, referral);
            case Deed.Drop(long other) -> happened(other, new Happening.Cancelled(""));
            case Deed.Progress(Referral referral, int status, String reason) -> happened(referral.call(),
                    new Happening.Progress(referral, status, reason));
            case Deed.Nothing() -> {
                // nothing to be done
            }
            case Deed.Note(AccountId account, EventKind kind, List<Object> about) -> diary.noted(account, kind,
                    about.toArray());
        }
    }

    void reply(Deed.Reply reply) {
        transactions.reply(reply.transaction(), reply.response());
    }

    /** Whoever referred somebody is told that it worked, and hung up on. */
    private void joined(long number, Referral referral) {
        happened(referral.call(), new Happening.Progress(referral, 200, "OK"));
        Optional<Handover> handover = table.handover(referral.call(), referral.tag());
        handover.ifPresent(one -> performed(referral.call(), one.rest()));
        happened(number, handover.<Happening>map(one -> new Happening.Joined(one.given()))
                .orElseGet(() -> new Happening.Cancelled("")));
    }

    private void tell(long number, Happening happening) {
        switch (happening) {
            case Happening.Asked asked -> mediation.heard(number, asked.request(), asked.from());
            case Happening.Acked(String tag, SipRequest ack) -> table.legs(number).filter(leg -> leg.tag().equals(tag))
                    .forEach(leg -> mediation.agreed(number, ack, leg.peer()));
            case Happening.PickedUp(Inbound picker) -> mediation.heard(number, picker.invite(), picker.leg().peer());
            case Happening.Replied replied -> mediation.answered(number, replied.response(), replied.from());
            default -> {
                // says nothing about media
            }
        }
    }
}
