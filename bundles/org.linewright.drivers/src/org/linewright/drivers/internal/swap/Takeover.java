package org.linewright.drivers.internal.swap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.time.Fence;
import org.linewright.core.time.Fence.Answer;
import org.linewright.drivers.DriversTrouble;
import org.osgi.framework.Bundle;

/**
 * One bundle takes the place of another without a moment in which neither is there: it starts beside it, and only then
 * the other one stops and goes.
 *
 * @param patience how long each of the two may take for it
 */
record Takeover(Duration patience) {

    /**
     * @param fresh not started yet
     * @param old what it replaces, running; empty when it is the first
     * @return refused when the new one does not start: it is out again, and the old one was not touched. Done with a
     *     warning when the old one does not let go.
     */
    Outcome<Bundle> of(Bundle fresh, Optional<Bundle> old) {
        Optional<Trouble> fails = started(fresh);
        if (fails.isPresent()) {
            ended(fresh);
            return Outcome.refused(fails.get());
        }
        List<Trouble> left = new ArrayList<>();
        old.flatMap(this::ended).ifPresent(left::add);
        return Outcome.done(fresh, left);
    }

    /** Stops it, which waits until nobody has its services any more, and takes it out. @return why not */
    Optional<Trouble> ended(Bundle bundle) {
        Answer<Void> answer = asked("end of " + name(bundle), patience, () -> {
            bundle.stop();
            bundle.uninstall(); // only now: who is still inside could load no more classes
            return null; // framework-driven null: a Callable of nothing
        });
        return switch (answer) {
            case Answer.Given<Void> gone -> Optional.empty();
            case Answer.Threw<Void> threw -> bundle.getState() == Bundle.UNINSTALLED
                    ? Optional.empty()
                    : Optional.of(DriversTrouble.HOLDS_ON.about(name(bundle)).because(threw.cause().toString()));
            case Answer.Late<Void> late -> Optional.of(DriversTrouble.HOLDS_ON.about(name(bundle)));
            case Answer.Hurried<Void> hurried -> Optional.of(DriversTrouble.HOLDS_ON.about(name(bundle)));
        };
    }

    private Optional<Trouble> started(Bundle bundle) {
        Answer<Boolean> answer = asked("start of " + name(bundle), patience, () -> {
            bundle.start(Bundle.START_TRANSIENT); // what runs is written on the shelf, not kept by the framework
            return bundle.getRegisteredServices() != null; // framework-driven null: none
        });
        return switch (answer) {
            case Answer.Given<Boolean> offers when offers.value() -> Optional.empty();
            case Answer.Given<Boolean> nothing -> Optional.of(DriversTrouble.OFFERS_NOTHING.about(name(bundle)));
            case Answer.Threw<Boolean> threw -> Optional.of(notStarted(bundle, threw.cause()));
            case Answer.Late<Boolean> late -> Optional.of(DriversTrouble.HANGS.about(name(bundle)));
            case Answer.Hurried<Boolean> hurried -> Optional.of(DriversTrouble.HANGS.about(name(bundle)));
        };
    }

    /** Foreign code may hold its thread for ever, which a carrier of virtual threads cannot spare. */
    static <T> Answer<T> asked(String thread, Duration patience, Callable<T> foreign) {
        return Fence.ask(Thread.ofPlatform().daemon().name(thread), patience, foreign);
    }

    static Trouble notStarted(Bundle bundle, Throwable cause) {
        return DriversTrouble.DOES_NOT_START.about(name(bundle)).because(cause.toString());
    }

    static String name(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }
}
