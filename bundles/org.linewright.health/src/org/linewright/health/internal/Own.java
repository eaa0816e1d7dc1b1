package org.linewright.health.internal;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;

/** What belongs to this program: our bundles, and everybody's who use ours, such as drivers. */
final class Own {

    private static final String OURS = "org.linewright.";

    private Own() {
    }

    /** Whether the bundle belongs to it. The platform has components for occasions that never come here. */
    static boolean has(Bundle bundle) {
        return String.valueOf(bundle.getSymbolicName()).startsWith(OURS)
                || Optional.ofNullable(bundle.adapt(BundleRevision.class)) // framework-driven null: uninstalled
                        .map(revision -> revision.getDeclaredRequirements(null)) // framework-driven null: all
                        .filter(all -> all.stream().anyMatch(one -> Wanted.of(one).name().startsWith(OURS)))
                        .isPresent();
    }
}
