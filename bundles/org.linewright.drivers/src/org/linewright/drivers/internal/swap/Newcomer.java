package org.linewright.drivers.internal.swap;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.time.Fence.Answer;
import org.linewright.drivers.DriversTrouble;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.laws.DriverBundle;
import org.linewright.pbx.laws.Laws;
import org.linewright.pbx.laws.Names;
import org.linewright.pbx.laws.Specimen;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * A bundle that has just come and does not work yet.
 *
 * @param context of this room
 * @param bundle installed and resolved, not started
 * @param jar where its bytes are
 */
public record Newcomer(BundleContext context, Bundle bundle, Path jar) {

    /**
     * What a trial showed.
     *
     * @param troubles why it must not work; empty when it may
     * @param offers the drivers in it, as they are listed
     * @param profiles what each of them knows
     */
    public record Tried(List<Trouble> troubles, List<Names> offers, List<PbxProfile> profiles) {
        static Tried failed(Trouble trouble) {
            return new Tried(List.of(trouble), List.of(), List.of());
        }
    }

    /** How long one law may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * Puts it beside what runs. Whatever is refused leaves nothing behind.
     *
     * @param called what it is called in sentences
     * @param why says why a bundle that is installed does not resolve
     */
    public static Outcome<Newcomer> from(BundleContext context, Path jar, String called,
            Function<Bundle, List<Trouble>> why) {
        String location = "reference:" + jar.toUri();
        if (context.getBundle(location) != null) { // framework-driven null: nothing was installed from there
            return Outcome.refused(DriversTrouble.HERE_ALREADY.about(called));
        }
        Bundle bundle;
        try {
            bundle = context.installBundle(location);
            bundle.stop(); // Equinox would start a lazy bundle by itself as soon as it resolves
        } catch (BundleException refused) {
            return Outcome.refused((refused.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
                    ? DriversTrouble.HERE_ALREADY
                    : DriversTrouble.NO_BUNDLE).about(called).because(String.valueOf(refused.getMessage())));
        }
        if (wiring(context).resolveBundles(List.of(bundle))) {
            return Outcome.done(new Newcomer(context, bundle, jar));
        }
        List<Trouble> reasons = new ArrayList<>(why.apply(bundle));
        gone(bundle);
        reasons.addFirst(DriversTrouble.DOES_NOT_FIT.about(called));
        return Outcome.refused(reasons);
    }

    /** Starts it where nobody sees it, asks each of its drivers, and stops it again. */
    public Tried tried(Duration patience) {
        return switch (Takeover.asked("trial of " + name(), patience, this::tried)) {
            case Answer.Given<Tried> found -> found.value();
            case Answer.Threw<Tried> threw -> Tried.failed(Takeover.notStarted(bundle, threw.cause()));
            case Answer.Late<Tried> late -> Tried.failed(DriversTrouble.HANGS.about(name()));
            case Answer.Hurried<Tried> hurried -> Tried.failed(DriversTrouble.GIVEN_UP.about(name()));
        };
    }

    private Tried tried() throws BundleException {
        try (Hidden hidden = Hidden.from(context, bundle)) {
            bundle.start(Bundle.START_TRANSIENT);
            Tried found = bundle.getRegisteredServices() == null // framework-driven null: none
                    ? Tried.failed(DriversTrouble.OFFERS_NOTHING.about(name()))
                    : all(drivers());
            bundle.stop();
            return found;
        }
    }

    private Tried all(List<ServiceReference<PbxDriver>> drivers) {
        List<Trouble> broken = drivers.stream().flatMap(this::broken).toList();
        return new Tried(broken, drivers.stream().map(Offers::names).toList(),
                broken.isEmpty() ? drivers.stream().map(new Offers(context)::profile).toList() : List.of());
    }

    /** Takes it out again. */
    public void leave() {
        gone(bundle);
    }

    public String name() {
        return Takeover.name(bundle);
    }

    private static void gone(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException | IllegalStateException already) {
            return; // it is out anyway
        }
    }

    private List<ServiceReference<PbxDriver>> drivers() {
        return new Offers(context).all().stream().filter(one -> bundle.equals(one.getBundle())).toList();
    }

    private Stream<Trouble> broken(ServiceReference<PbxDriver> reference) {
        Optional<PbxDriver> driver = Optional.ofNullable(context.getService(reference)); // framework-driven null: it threw
        if (driver.isEmpty()) {
            return Stream.of(DriversTrouble.DOES_NOT_START.about(name()));
        }
        try {
            return Laws.examined(Laws.quick(), specimen(driver.get(), reference), PATIENCE).stream()
                    .flatMap(verdict -> verdict.findings().stream())
                    .filter(Trouble::severe);
        } finally {
            context.ungetService(reference);
        }
    }

    private Specimen specimen(PbxDriver driver, ServiceReference<PbxDriver> reference) {
        Specimen listed = Specimen.of(() -> driver).listedAs(Offers.names(reference));
        try {
            return DriverBundle.at(jar).map(listed::in).orElse(listed);
        } catch (IOException unreadable) {
            return listed; // it was read a moment ago: the laws of bundles are left out
        }
    }

    private static FrameworkWiring wiring(BundleContext context) {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }
}
