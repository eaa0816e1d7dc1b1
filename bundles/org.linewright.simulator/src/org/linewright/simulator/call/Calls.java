package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.CallPhase;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;
import org.linewright.simulator.subscription.DialogState;

/** The calls there are, and whatever they want done. Used under the lock of the {@link Exchange}. */
final class Calls {

    /** Who transfers a call. */
    @FunctionalInterface
    interface Transfers {
        void referred(long number, Deed.Refer refer);
    }

    /** Where a dialog is. */
    record Place(long number, Leg leg) {
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
    private final Map<Long, Call> calls = new HashMap<>();
    private final Map<String, Long> tags = new HashMap<>();

    Calls(Line line, Transactions transactions, Alarms alarms, Diary diary, Guide guide, Watcher watcher,
            Transfers transfers, Mediation mediation) {
        this.line = line;
        this.alarms = alarms;
        this.diary = diary;
        this.guide = guide;
        this.watcher = watcher;
        this.transfers = transfers;
        this.mediation = mediation;
        this.transactions = transactions;
    }

    int size() {
        return calls.size();
    }

    /** The call that has a dialog with this local tag, to which the request belongs. */
    Optional<Long> within(String tag, SipRequest request) {
        return Optional.ofNullable(tags.get(tag)) // framework-driven null
                .filter(number -> calls.get(number)
                        .legs()
                        .stream()
                        .anyMatch(leg -> leg.tag().equals(tag) && leg.knows(request)));
    }

    /** The dialog in which the INVITE came that a CANCEL is about. */
    Optional<Leg> cancelled(long number, SipRequest cancel) {
        return legs(number).filter(leg -> leg.callId().equals(cancel.callId()))
                .findFirst();
    }

    /** The call that rings longest at one of these accounts, and not for somebody's own call. */
    Optional<Long> ringing(AccountId picker, Predicate<AccountId> accounts) {
        return calls.entrySet()
                .stream()
                .filter(entry -> entry.getValue() instanceof RingingCall call && call.rings(accounts)
                        && call.canBePickedUp()
                        && !call.caller().leg().account().equals(picker))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    void happened(long number, Happening happening) {
        Optional<List<Deed>> strayed = number == Transactions.NO_CALL ? Optional.empty() : strays.on(happening);
        strayed
                .ifPresentOrElse(deeds -> deeds.forEach(deed -> perform(number, deed)),
                        () -> call(number).ifPresent(call -> {
                            tell(number, happening);
                            performed(number, call.on(happening));
                        }));
    }

    /** Ends every call. */
    void close() {
        strays.clear();
        List.copyOf(calls.keySet()).forEach(number -> happened(number, new Happening.Closing()));
    }

    /** The dialogs of an account, as it sees them. */
    List<DialogState> dialogs(AccountId account) {
        return calls.values()
                .stream()
                .flatMap(call -> Dialogs.of(call).stream())
                .filter(one -> one.account().equals(account))
                .map(Dialogs.Owned::state)
                .toList();
    }

    void performed(long number, CallStep step) {
        List<Dialogs.Owned> before = call(number).map(Dialogs::of).orElse(List.of());
        List<Dialogs.Owned> after = step.next().map(Dialogs::of).orElse(List.of());
        call(number).ifPresent(earlier -> earlier.legs().forEach(leg -> tags.remove(leg.tag())));
        calls.remove(number);
        step.next().ifPresent(call -> {
            calls.put(number, call);
            call.legs().forEach(leg -> tags.put(leg.tag(), number));
        });
        step.deeds()
                .forEach(deed -> perform(number,
                        step.next().map(call -> mediation.led(number, call, deed)).orElse(deed)));
        if (step.next().filter(call -> !(call instanceof EndingCall)).isEmpty()) {
            mediation.over(number);
        }
        Dialogs.changed(before, after).forEach(one -> watcher.changed(one.account(), one.state()));
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

    CallPhase phase(long number) {
        return call(number).map(call -> switch (call) {
            case RingingCall ringing -> ringing.rings(account -> true) ? CallPhase.RINGING : CallPhase.CALLING;
            case FetchingCall fetching -> CallPhase.RINGING;
            case PickedCall picked -> CallPhase.RINGING;
            case PlayedCall played -> played.talks() ? CallPhase.TALKING : CallPhase.RINGING;
            case EndingCall ending -> CallPhase.OVER;
            default -> CallPhase.TALKING;
        }).orElse(CallPhase.OVER);
    }

    /** The dialog with this local tag. */
    Optional<Leg> leg(long number, String tag) {
        return legs(number).filter(leg -> leg.tag().equals(tag)).findFirst();
    }

    void reply(Deed.Reply reply) {
        transactions.reply(reply.transaction(), reply.response());
    }

    /** The answered dialog that is meant. */
    Optional<Place> place(Replaces replaces) {
        return calls.entrySet()
                .stream()
                .flatMap(entry -> entry.getValue().legs().stream().map(leg -> new Place(entry.getKey(), leg)))
                .filter(place -> replaces.means(place.leg()))
                .findFirst();
    }

    /** The call that rings at the device that is meant. */
    Optional<Long> ringing(Replaces replaces, String domain) {
        return calls.entrySet()
                .stream()
                .filter(entry -> entry.getValue() instanceof RingingCall call && call.caller().origin().device()
                        && call.caller().leg().account().domain().equals(domain)
                        && call.forks().stream().anyMatch(fork -> replaces.means(fork.leg())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Handover> handover(long number, String tag) {
        return call(number).flatMap(call -> call.handover(tag));
    }

    /** Whoever referred somebody is told that it worked, and hung up on. */
    private void joined(long number, Referral referral) {
        happened(referral.call(), new Happening.Progress(referral, 200, "OK"));
        Optional<Handover> handover = handover(referral.call(), referral.tag());
        handover.ifPresent(one -> performed(referral.call(), one.rest()));
        happened(number, handover.<Happening>map(one -> new Happening.Joined(one.given()))
                .orElseGet(() -> new Happening.Cancelled("")));
    }

    private void tell(long number, Happening happening) {
        switch (happening) {
            case Happening.Asked asked -> mediation.heard(number, asked.request(), asked.from());
            case Happening.Acked(String tag, SipRequest ack) -> legs(number).filter(leg -> leg.tag().equals(tag))
                    .forEach(leg -> mediation.agreed(number, ack, leg.peer()));
            case Happening.PickedUp(Inbound picker) -> mediation.heard(number, picker.invite(), picker.leg().peer());
            case Happening.Replied replied -> mediation.answered(number, replied.response(), replied.from());
            default -> {
                // says nothing about media
            }
        }
    }

    private Stream<Leg> legs(long number) {
        return call(number).stream().flatMap(call -> call.legs().stream());
    }

    private Optional<Call> call(long number) {
        return Optional.ofNullable(calls.get(number)); // framework-driven null
    }
}
