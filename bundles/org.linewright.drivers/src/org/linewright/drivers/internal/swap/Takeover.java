package org.linewright.drivers.internal.swap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * One bundle takes the place of another without a moment in which neither is there: it starts beside it, and only then
 * the other one stops and goes.
 */
record Takeover(Bounded bounded) {

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
        try {
            return bounded.await("end of " + name(bundle), () -> {
                bundle.stop();
                bundle.uninstall(); // only now: who is still inside could load no more classes
                return Optional.<Trouble>empty();
            }).orElseGet(() -> Optional.of(DriversTrouble.HOLDS_ON.about(name(bundle))));
        } catch (Bounded.Thrown fails) {
            return bundle.getState() == Bundle.UNINSTALLED
                    ? Optional.empty()
                    : Optional.of(
                            DriversTrouble.HOLDS_ON.about(name(bundle)).because(String.valueOf(fails.getMessage())));
        }
    }

    private Optional<Trouble> started(Bundle bundle) {
        try {
            return bounded.await("start of " + name(bundle), () -> {
                start(bundle);
                return bundle.getRegisteredServices() == null // framework-driven null: none
                        ? Optional.of(DriversTrouble.OFFERS_NOTHING.about(name(bundle)))
                        : Optional.<Trouble>empty();
            }).orElseGet(() -> Optional.of(DriversTrouble.HANGS.about(name(bundle))));
        } catch (Bounded.Thrown fails) {
            return Optional.of(DriversTrouble.DOES_NOT_START.about(name(bundle))
                    .because(String.valueOf(fails.getMessage())));
        }
    }

    private static void start(Bundle bundle) throws BundleException {
        bundle.start(Bundle.START_TRANSIENT); // what runs is written on the shelf, not kept by the framework
    }

    static String name(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }
}
