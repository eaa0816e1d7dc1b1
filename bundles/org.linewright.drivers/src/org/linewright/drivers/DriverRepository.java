package org.linewright.drivers;

/**
 * Where drivers may come from, noted down by a person. It vouches for nobody.
 *
 * @param name what people call it
 * @param address the folder of the repository or its index: {@code https}, {@code file}, or {@code http} on this computer
 */
public record DriverRepository(String name, String address) {
}
