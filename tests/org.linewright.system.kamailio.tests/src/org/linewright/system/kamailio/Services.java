package org.linewright.system.kamailio;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The services of the product, in the running framework. */
public final class Services {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<String> TESTS = Set.of("org.linewright.peers", "org.linewright.system.kamailio.tests");

    private Services() {
    }

    /** The service of this type, once every bundle of the product is started. */
    public static <T> T one(Class<T> type) {
        BundleContext context = started();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null); // framework-driven null
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE.toMillis());
            if (service == null) { // framework-driven null
                throw new AssertionError("No service " + type.getName() + " came up");
            }
            return service;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            tracker.close();
        }
    }

    private static BundleContext started() {
        Bundle self = FrameworkUtil.getBundle(Services.class);
        Stream.of(self.getBundleContext().getBundles()).filter(Services::ofTheProduct).forEach(Services::start);
        return self.getBundleContext();
    }

    private static boolean ofTheProduct(Bundle bundle) {
        String name = bundle.getSymbolicName();
        boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null; // framework-driven null
        return name.startsWith("org.linewright.") && !TESTS.contains(name) && !fragment;
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException failed) {
            throw new AssertionError(bundle + " does not start", failed);
        }
    }
}
