package org.linewright.health;

/**
 * A bundle and how it stands.
 *
 * @param id its number in the framework
 * @param name its symbolic name
 * @param version its version
 * @param state {@code INSTALLED}, {@code RESOLVED}, {@code STARTING} (also: waits for its first use), {@code ACTIVE},
 *     {@code STOPPING}
 */
public record BundleStanding(long id, String name, String version, String state) {
}
