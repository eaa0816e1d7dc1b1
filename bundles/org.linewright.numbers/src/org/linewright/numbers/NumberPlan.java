package org.linewright.numbers;

import java.util.List;
import java.util.Set;

/**
 * How a country numbers, as data.
 *
 * @param region as ISO 3166 writes it, such as {@code DE}
 * @param countryCode such as {@code 49}
 * @param nationalPrefix such as {@code 0}; may be empty
 * @param internationalPrefix such as {@code 00}; empty when callers have to choose one
 * @param keepsZero whether the leading zero stays after the country code, as in Italy
 * @param fullLength how many digits every number has without the country code; 0 where lengths differ
 * @param special its emergency and service numbers
 * @param zeroDropped country codes behind which a zero in brackets, as in +49 (0) 30, is no part of the number
 * @param version of the data, to be shown with every result that rests on it
 */
public record NumberPlan(String region, String countryCode, String nationalPrefix, String internationalPrefix,
        boolean keepsZero, int fullLength, List<SpecialNumber> special, Set<String> zeroDropped, String version) {

    public NumberPlan {
        special = List.copyOf(special);
        zeroDropped = Set.copyOf(zeroDropped);
    }

    /**
     * The area code as a location holds it: digits alone, without a national prefix such as 0 unless the country keeps
     * it. A prefix such as 8 stays: area codes begin with it too.
     */
    public String areaCode(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        return !keepsZero && nationalPrefix.startsWith("0") && digits.startsWith(nationalPrefix)
                ? digits.substring(nationalPrefix.length())
                : digits;
    }
}
