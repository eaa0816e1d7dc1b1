package org.linewright.drivers.internal.swap;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.time.Fence.Answer;
import org.linewright.drivers.DriversTrouble;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.laws.DriverBundle;
import org.linewright.pbx.laws.Laws;
import org.linewright.pbx.laws.Names;
import org.linewright.pbx.laws.Specimen;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * A bundle that has just come and does not work yet.
 *
 * @param context of this room
 * @param bundle installed and resolved, not started
 * @param jar where its bytes are
 */
record Newcomer(BundleContext context, Bundle bundle, Path jar) {

    /** How long one law may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * Puts it beside what runs. Whatever is refused leaves nothing behind.
     *
     * @param why says why a bundle that is installed does not resolve
     */
    static Outcome<Newcomer> from(BundleContext context, Path jar, Function<Bundle, List<Trouble>> why) {
        String location = "reference:" + jar.toUri();
        if (context.getBundle(location) != null) { // framework-driven null: nothing was installed from there
            return Outcome.refused(DriversTrouble.HERE_ALREADY.about(jar.getFileName()));
        }
        Bundle bundle;
        try {
            bundle = context.installBundle(location);
        } catch (BundleException refused) {
            return Outcome.refused((refused.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
                    ? DriversTrouble.HERE_ALREADY
                    : DriversTrouble.NO_BUNDLE).about(jar.getFileName()).because(String.valueOf(refused.getMessage())));
        }
        if (wiring(context).resolveBundles(List.of(bundle))) {
            return Outcome.done(new Newcomer(context, bundle, jar));
        }
        List<Trouble> reasons = new ArrayList<>(why.apply(bundle));
        gone(bundle);
        reasons.addFirst(DriversTrouble.DOES_NOT_FIT.about(jar.getFileName()));
        return Outcome.refused(reasons);
    }

    /** Starts it where nobody sees it, asks each of its drivers, and stops it again. */
    List<Trouble> tried(Duration patience) {
        return switch (Takeover.asked("trial of " + name(), patience, this::tried)) {
            case Answer.Given<List<Trouble>> found -> found.value();
            case Answer.Threw<List<Trouble>> threw -> List.of(Takeover.notStarted(bundle, threw.cause()));
            case Answer.Late<List<Trouble>> late -> List.of(DriversTrouble.HANGS.about(name()));
            case Answer.Hurried<List<Trouble>> hurried -> List.of(DriversTrouble.HANGS.about(name()));
        };
    }

    private List<Trouble> tried() throws BundleException {
        try (Hidden hidden = Hidden.from(context, bundle)) {
            bundle.start(Bundle.START_TRANSIENT);
            List<Trouble> found = bundle.getRegisteredServices() == null // framework-driven null: none
                    ? List.of(DriversTrouble.OFFERS_NOTHING.about(name()))
                    : drivers().stream().flatMap(this::broken).toList();
            bundle.stop();
            return found;
        }
    }

    /** Takes it out again. */
    void leave() {
        gone(bundle);
    }

    String name() {
        return Takeover.name(bundle);
    }

    private static void gone(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException | IllegalStateException already) {
            return; // it is out anyway
        }
    }

    private Collection<ServiceReference<PbxDriver>> drivers() {
        try {
            return context.getServiceReferences(PbxDriver.class,
                    "(" + Constants.SERVICE_BUNDLEID + "=" + bundle.getBundleId() + ")");
        } catch (InvalidSyntaxException never) {
            throw new IllegalStateException(never);
        }
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
        Specimen listed = Specimen.of(() -> driver).listedAs(new Names(word(reference, PbxDriverInfo.ID),
                word(reference, PbxDriverInfo.VENDOR), word(reference, PbxDriverInfo.LABEL),
                word(reference, PbxDriverInfo.VERSION)));
        try {
            return DriverBundle.at(jar).map(listed::in).orElse(listed);
        } catch (IOException unreadable) {
            return listed; // it was read a moment ago: the laws of bundles are left out
        }
    }

    private static String word(ServiceReference<?> reference, String key) {
        return String.valueOf(reference.getProperty(key));
    }

    private static FrameworkWiring wiring(BundleContext context) {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }
}
