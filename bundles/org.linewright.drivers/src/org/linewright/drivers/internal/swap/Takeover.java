package org.linewright.drivers.internal.swap;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.time.Fence;
import org.linewright.core.time.Fence.Answer;
import org.linewright.drivers.DriversTrouble;
import org.linewright.pbx.PbxDriver;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/**
 * One bundle takes the place of another without a moment in which neither is there: it starts beside it, and only then
 * the other one stops and goes.
 *
 * @param context of this room
 * @param patience how long each of the two may take for it
 * @param leaks what it left behind
 */
public record Takeover(BundleContext context, Duration patience, Leaks leaks) {

    public Takeover(BundleContext context, Duration patience) {
        this(context, patience, new Leaks());
    }

    /**
     * @param fresh not started yet
     * @param old what it replaces, running; empty when it is the first
     * @return refused when the new one does not start: it is out again, and the old one was not touched. Done with a
     *     warning when the old one does not let go.
     */
    public Outcome<Bundle> of(Bundle fresh, Optional<Bundle> old) {
        return beside(fresh).then(started -> Outcome.done(started, old.flatMap(this::ended).stream().toList()));
    }

    /** The first half: both work. @return refused when the new one does not start: it is out again */
    public Outcome<Bundle> beside(Bundle fresh) {
        Optional<Trouble> fails = started(fresh);
        if (fails.isPresent()) {
            ended(fresh);
            return Outcome.refused(fails.get());
        }
        return Outcome.done(fresh);
    }

    /** Stops it, which waits until nobody has its services any more, and takes it out. @return why not, or what it left behind */
    public Optional<Trouble> ended(Bundle bundle) {
        Answer<String> answer = asked("end of " + name(bundle), patience, () -> {
            bundle.stop();
            String left = leaks.of(bundle);
            bundle.uninstall(); // only now: who is still inside could load no more classes
            return left;
        });
        return switch (answer) {
            case Answer.Given<String> left when left.value().isEmpty() -> Optional.empty();
            case Answer.Given<String> left -> Optional.of(DriversTrouble.LEAKS.about(name(bundle), left.value()));
            case Answer.Threw<String> threw -> bundle.getState() == Bundle.UNINSTALLED
                    ? Optional.empty()
                    : Optional.of(DriversTrouble.HOLDS_ON.about(name(bundle)).because(threw.cause().toString()));
            case Answer.Late<String> late -> Optional.of(DriversTrouble.HOLDS_ON.about(name(bundle)));
            case Answer.Hurried<String> hurried -> Optional.of(DriversTrouble.HOLDS_ON.about(name(bundle)));
        };
    }

    private Optional<Trouble> started(Bundle bundle) {
        Answer<Boolean> answer = asked("start of " + name(bundle), patience, () -> {
            leaks.begin(bundle);
            bundle.start(Bundle.START_TRANSIENT); // what runs is written on the shelf, not kept by the framework
            return made(bundle);
        });
        return switch (answer) {
            case Answer.Given<Boolean> offers when offers.value() -> Optional.empty();
            case Answer.Given<Boolean> nothing -> Optional.of(DriversTrouble.OFFERS_NOTHING.about(name(bundle)));
            case Answer.Threw<Boolean> threw -> Optional.of(notStarted(bundle, threw.cause()));
            case Answer.Late<Boolean> late -> Optional.of(DriversTrouble.HANGS.about(name(bundle)));
            case Answer.Hurried<Boolean> hurried -> Optional.of(DriversTrouble.HANGS.about(name(bundle)));
        };
    }

    /** Whether it offers anything; its drivers are made at once, so that one that throws does not take over. */
    private boolean made(Bundle bundle) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        if (offered == null) { // framework-driven null: none
            return false;
        }
        for (ServiceReference<?> one : offered) {
            if (List.of((String[]) one.getProperty(Constants.OBJECTCLASS)).contains(PbxDriver.class.getName())) {
                if (context.getService(one) == null) { // framework-driven null: it threw
                    throw new IllegalStateException(name(bundle) + " failed to make " + one);
                }
                context.ungetService(one);
            }
        }
        return true;
    }

    /** Foreign code may hold its thread for ever, which a carrier of virtual threads cannot spare. */
    public static <T> Answer<T> asked(String thread, Duration patience, Callable<T> foreign) {
        return Fence.ask(Thread.ofPlatform().daemon().name(thread), patience, foreign);
    }

    static Trouble notStarted(Bundle bundle, Throwable cause) {
        return DriversTrouble.DOES_NOT_START.about(name(bundle)).because(cause.toString());
    }

    static String name(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }
}
