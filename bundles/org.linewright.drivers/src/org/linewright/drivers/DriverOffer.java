package org.linewright.drivers;

import org.osgi.framework.Version;

/**
 * A driver that a repository offers, and that this program can take. What it says is the repository's word; who vouches
 * for the jar is seen only when it has come.
 *
 * @param repository the name of the repository
 * @param name the bundle's symbolic name
 * @param label what it is for, as the repository tells it; may be empty
 * @param vendor whose PBX it is for; may be empty
 * @param version its version
 * @param hash the SHA-256 that the jar must have
 * @param address where the jar is
 */
public record DriverOffer(String repository, String name, String label, String vendor, String version, String hash,
        String address) {

    /** Whether it is higher than this version, as OSGi compares them. */
    public boolean newerThan(String other) {
        return Version.parseVersion(version).compareTo(parsed(other)) > 0;
    }

    private static Version parsed(String other) {
        try {
            return Version.parseVersion(other);
        } catch (IllegalArgumentException none) {
            return Version.emptyVersion;
        }
    }
}
