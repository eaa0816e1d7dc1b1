package org.linewright.core.location;

/**
 * A carrier for some destinations (<em>Call-by-Call</em>): its code is dialled after the trunk code, and taken off
 * numbers that the PBX tells about calls that went out.
 *
 * @param destination the beginning of the numbers in the international form, such as {@code +44}
 * @param code the carrier's code, such as {@code 01013}
 */
public record CallByCall(String destination, String code) {
}
