package org.linewright.health.internal;

import org.osgi.framework.Bundle;

/** Bundles as a person reads them. */
final class Named {

    private Named() {
    }

    /** {@code org.example 1.0.0}; what has no name is called by where it came from. */
    static String of(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return (name == null ? bundle.getLocation() : name) + " " + bundle.getVersion(); // framework-driven null
    }
}
