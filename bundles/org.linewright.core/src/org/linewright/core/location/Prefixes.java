package org.linewright.core.location;

/**
 * What is dialled for far away where it differs from the country's own; empty takes the country's.
 *
 * @param international such as {@code 00}
 * @param national such as {@code 0}
 */
public record Prefixes(String international, String national) {

    public static final Prefixes OF_COUNTRY = new Prefixes("", "");
}
