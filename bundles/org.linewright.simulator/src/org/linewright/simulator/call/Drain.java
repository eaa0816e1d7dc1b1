package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.call.Happening.Unanswered;

/** Devices that were cancelled and may still answer: a CANCEL can come too late (RFC 3261 §9.1). */
record Drain(List<Fork> forks) {

    static final Drain EMPTY = new Drain(List.of());

    /** What is left, and what is to be done. */
    record Step(Drain next, List<Deed> deeds) {
    }

    Drain {
        forks = List.copyOf(forks);
    }

    static List<Deed> cancelled(List<Fork> forks) {
        return forks.stream().<Deed>map(fork -> new Deed.Cancel(fork.branch())).toList();
    }

    boolean isEmpty() {
        return forks.isEmpty();
    }

    /** Empty when it is not about one of these. */
    Optional<Step> on(Happening happening) {
        return switch (happening) {
            case Replied replied -> fork(replied.branch()).map(fork -> replied(fork, replied));
            case Unanswered(String branch) -> fork(branch).map(fork -> new Step(without(fork), List.of()));
            default -> Optional.empty();
        };
    }

    private Step replied(Fork fork, Replied replied) {
        if (replied.response().provisional()) {
            return new Step(this, List.of());
        }
        List<Deed> deeds = replied.response().success()
                ? Fork.dismissed(fork.leg(), replied.response(), replied.from())
                : List.of();
        return new Step(without(fork), deeds);
    }

    private Optional<Fork> fork(String branch) {
        return forks.stream().filter(fork -> fork.branch().equals(branch)).findFirst();
    }

    private Drain without(Fork gone) {
        return new Drain(forks.stream().filter(fork -> fork != gone).toList());
    }
}
