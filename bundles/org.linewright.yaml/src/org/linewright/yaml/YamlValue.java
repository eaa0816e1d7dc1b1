package org.linewright.yaml;

/**
 * One value of a YAML text. Two values are equal when they say the same: places, the order of keys and quotes do not
 * count. {@code 5060} and {@code "5060"} say the same, because every scalar is a text here; who needs a number asks a
 * {@link Form}.
 */
public sealed interface YamlValue permits Scalar, Mapping, Sequence {

    /** Where it begins; {@link Place#NOWHERE} for a value that was never read. */
    Place place();
}
