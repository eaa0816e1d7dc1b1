package org.linewright.simulator.call;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.CallPhase;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.subscription.DialogState;

/** The calls there are, by number and by dialog. Used under the lock of the {@link Exchange}. */
final class CallTable {

    /** Where a dialog is. */
    record Place(long number, Leg leg) {
    }

    private final Map<Long, Call> calls = new HashMap<>();
    private final Map<String, Long> tags = new HashMap<>();

    int size() {
        return calls.size();
    }

    List<Long> numbers() {
        return List.copyOf(calls.keySet());
    }

    /** Puts a call in the place of what it was; without one it is over. */
    void put(long number, Optional<Call> next) {
        call(number).ifPresent(earlier -> earlier.legs().forEach(leg -> tags.remove(leg.tag())));
        calls.remove(number);
        next.ifPresent(call -> {
            calls.put(number, call);
            call.legs().forEach(leg -> tags.put(leg.tag(), number));
        });
    }

    Optional<Call> call(long number) {
        return Optional.ofNullable(calls.get(number)); // framework-driven null
    }

    Stream<Leg> legs(long number) {
        return call(number).stream().flatMap(call -> call.legs().stream());
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

    /** The dialogs of an account, as it sees them. */
    List<DialogState> dialogs(AccountId account) {
        return calls.values()
                .stream()
                .flatMap(call -> Dialogs.of(call).stream())
                .filter(one -> one.account().equals(account))
                .map(Dialogs.Owned::state)
                .toList();
    }
}
