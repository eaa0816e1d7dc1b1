package org.linewright.numbers.internal.plan;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Pattern;
import org.linewright.core.location.DisplayForm;

/** Numbers as people write them. */
record Writing(PhoneNumberUtil phone) {

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[0-9]+");

    /** What the library cannot read stays as it is, also what it would read only by leaving out a star or a hash. */
    String of(String international, DisplayForm form, String region) {
        if (!INTERNATIONAL.matcher(international).matches()) {
            return international;
        }
        try {
            PhoneNumber number = phone.parse(international, "ZZ");
            return switch (form) {
                case E123 -> spaced(phone.format(number, PhoneNumberFormat.INTERNATIONAL));
                case CANONICAL -> canonical(number);
                case DIN5008 -> number.getCountryCode() == phone.getCountryCodeForRegion(region)
                        ? spaced(phone.format(number, PhoneNumberFormat.NATIONAL))
                        : spaced(phone.format(number, PhoneNumberFormat.INTERNATIONAL));
            };
        } catch (NumberParseException unreadable) {
            return international;
        }
    }

    /** E.123 and DIN 5008 part the groups of a number by spaces alone. */
    private static String spaced(String written) {
        return written.replaceAll("[^+0-9]+", " ").strip();
    }

    private String canonical(PhoneNumber number) {
        String digits = phone.getNationalSignificantNumber(number);
        boolean areas = number.isItalianLeadingZero() || phone.getNddPrefixForRegion(
                phone.getRegionCodeForCountryCode(number.getCountryCode()), true) != null; // framework-driven null
        int area = areas ? phone.getLengthOfNationalDestinationCode(number) : 0;
        return "+" + number.getCountryCode() + (area > 0
                ? " (" + digits.substring(0, area) + ") " + digits.substring(area)
                : " " + digits);
    }
}
