package org.linewright.workbench.softphone.phone;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.lines.RunningCall;

/**
 * What can be done now. Of several calls it is the one that is chosen; without a choice the one it can only be.
 *
 * @param calls all there are, the oldest first
 * @param chosen those that a person has selected
 */
public record Fitting(List<PhoneCall> calls, List<PhoneCall> chosen) {

    public static final Fitting NOTHING = new Fitting(List.of(), List.of());

    /** A call, and the other one that it is done with. */
    public record Pair(PhoneCall one, PhoneCall other) {

        /** Connects the other sides; both calls end here. */
        public void connect() {
            one.call().transfer(other.call());
        }

        /** Makes a conference of both, mixed here. @return what is in its way */
        public List<Trouble> join() {
            Outcome<RunningCall> joined = one.call().join(other.call());
            return joined.isDone() ? List.of() : joined.troubles();
        }
    }

    public Fitting {
        calls = List.copyOf(calls);
        chosen = List.copyOf(chosen);
    }

    /** The call to take or decline. */
    public Optional<PhoneCall> ringing() {
        return first(chosen, call -> call.ringing().isPresent())
                .or(() -> first(calls, call -> call.ringing().isPresent()));
    }

    /** The call to hold. */
    public Optional<PhoneCall> holdable() {
        return one(PhoneCall::talking).filter(call -> !call.held());
    }

    /** The call to talk on with. */
    public Optional<PhoneCall> resumable() {
        return one(PhoneCall::talking).filter(PhoneCall::held);
    }

    /** The call that is talked, and the one that is held: to swap them. */
    public Optional<Pair> swappable() {
        List<PhoneCall> talked = calls.stream().filter(call -> call.talking() && !call.held()).toList();
        List<PhoneCall> held = calls.stream().filter(PhoneCall::held).toList();
        Optional<PhoneCall> back = first(chosen, PhoneCall::held)
                .or(() -> held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty());
        return talked.size() == 1 ? back.map(call -> new Pair(talked.getFirst(), call)) : Optional.empty();
    }

    /** Two calls whose other sides can be connected: the two that are chosen, else the only two. */
    public Optional<Pair> connectable() {
        List<PhoneCall> picked = chosen.stream().filter(PhoneCall::talking).toList();
        List<PhoneCall> all = calls.stream().filter(PhoneCall::talking).toList();
        return pair(picked).or(() -> pair(all));
    }

    /** The call whose other side can be sent elsewhere, or that takes keys. */
    public Optional<PhoneCall> talking() {
        return one(PhoneCall::talking);
    }

    /** The call to hang up. */
    public Optional<PhoneCall> endable() {
        return one(call -> true);
    }

    private static Optional<Pair> pair(List<PhoneCall> two) {
        return two.size() == 2 ? Optional.of(new Pair(two.getFirst(), two.getLast())) : Optional.empty();
    }

    /** The chosen one; when none is, the one that is talked, else the newest. */
    private Optional<PhoneCall> one(Predicate<PhoneCall> fits) {
        if (!chosen.isEmpty()) {
            return first(chosen, fits);
        }
        return first(calls, call -> fits.test(call) && call.talking() && !call.held())
                .or(() -> first(calls.reversed(), fits));
    }

    private static Optional<PhoneCall> first(List<PhoneCall> some, Predicate<PhoneCall> fits) {
        return some.stream().filter(fits).findFirst();
    }
}
