package org.linewright.health.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle that cannot start. It stands alone in a bundle that a test makes. */
public final class Throwing implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("the disk is on fire");
    }

    @Override
    public void stop(BundleContext context) {
        throw new IllegalStateException("never started");
    }
}
