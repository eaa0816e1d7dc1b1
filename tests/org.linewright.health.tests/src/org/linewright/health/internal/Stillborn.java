package org.linewright.health.internal;

/** A component that cannot be made. It stands alone in a bundle that a test makes. */
public final class Stillborn {

    public Stillborn() {
        throw new IllegalStateException("no sound card\nand a second line");
    }
}
