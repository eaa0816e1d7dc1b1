package org.linewright.drivers.internal.seal;

/**
 * What is known of a bundle that is here already.
 *
 * @param bundle its symbolic name
 * @param publisher the name of who signed it; empty when nobody did
 * @param fingerprint his fingerprint, as {@link Publisher#fingerprint}; empty when nobody did
 */
public record Installed(String bundle, String publisher, String fingerprint) {

    boolean signed() {
        return !fingerprint.isEmpty();
    }

    boolean fromAnotherThan(Publisher other) {
        return signed() && !fingerprint.equals(other.fingerprint());
    }
}
