package org.linewright.numbers.internal.step;

import java.util.Set;
import org.linewright.core.location.Location;
import org.linewright.numbers.NumberPlan;

/**
 * Where a location is, in the words of the steps.
 *
 * @param countryCode such as {@code 49}
 * @param area its area code without leading zero where that goes; may be empty
 * @param national prefix, may be empty
 * @param international prefix, may be empty
 * @param keepsZero whether the national prefix stays after the country code
 * @param plus {@code +49}
 * @param plusArea {@code +4930}
 * @param zeroDropped country codes behind which a zero goes
 * @param fullLength digits of every national number, 0 where they differ
 */
public record Place(String countryCode, String area, String national, String international, boolean keepsZero,
        String plus, String plusArea, Set<String> zeroDropped, int fullLength) {

    public static Place of(Location location, NumberPlan plan) {
        String national = chosen(location.prefixes().national(), plan.nationalPrefix());
        String area = area(location.areaCode(), national, plan.keepsZero());
        String plus = "+" + plan.countryCode();
        return new Place(plan.countryCode(), area, national,
                chosen(location.prefixes().international(), plan.internationalPrefix()), plan.keepsZero(), plus,
                plus + area, plan.zeroDropped(), plan.fullLength());
    }

    /** The area code as it stands after the country code. */
    static String area(String typed, String national, boolean keepsZero) {
        return !keepsZero && !national.isEmpty() && typed.startsWith(national)
                ? typed.substring(national.length())
                : typed;
    }

    private static String chosen(String own, String usual) {
        return own.isEmpty() ? usual : own;
    }
}
