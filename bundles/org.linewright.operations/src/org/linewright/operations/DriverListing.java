package org.linewright.operations;

/**
 * One driver that is here.
 *
 * @param id its lasting id, as groups name it
 * @param vendor who makes the PBX
 * @param label what a person picks
 * @param version the driver's version
 * @param bundle the bundle it comes from, with its version
 * @param shadowed whether another driver with the same id and a higher version is used instead
 */
public record DriverListing(String id, String vendor, String label, String version, String bundle, boolean shadowed) {

    /** Whether it comes from a bundle of this symbolic name, of any version. */
    public boolean comesFrom(String name) {
        return bundle.startsWith(name + " ");
    }
}
