package org.linewright.numbers.internal.plan;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.Set;

/** What is dialled first in a country. */
record Prefix(PhoneNumberUtil phone) {

    /**
     * Country codes behind which a zero is no part of the number. Written down, for asking the library takes a second; a
     * test asks it.
     */
    static final Set<String> ZERO_DROPPED = Set
            .of(("20 211 212 213 218 231 232 233 234 243 249 250 251 252 254 255 256 260 261 262 263 264 "
                    + "265 27 291 31 32 33 353 355 358 359 370 373 374 377 380 381 382 383 385 386 387 389 40 "
                    + "41 421 423 43 44 46 49 508 51 53 54 55 57 58 590 591 593 594 595 596 598 60 61 62 63 64 "
                    + "66 686 81 82 84 850 855 856 86 880 886 90 91 92 93 94 95 961 962 963 964 966 967 970 "
                    + "971 972 976 977 98 994 995 996").split(" "));

    /** Empty where there is none. */
    String national(String region) {
        return Optional.ofNullable(phone.getNddPrefixForRegion(region, true)).orElse(""); // framework-driven null
    }

    /** Empty where a caller has to choose a carrier. The library tells it only by writing a number of somewhere else. */
    String international(String region) {
        String elsewhere = phone.getCountryCodeForRegion(region) == 49 ? "FR" : "DE";
        String dialled = phone.formatOutOfCountryCallingNumber(example(elsewhere).orElseThrow(), region);
        String first = dialled.substring(0, dialled.indexOf(' '));
        return first.startsWith("+") ? "" : first.replaceAll("[^0-9]", "");
    }

    /** Whether the zero of an area code is part of the international form. */
    boolean keepsZero(String region) {
        return example(region).map(PhoneNumber::isItalianLeadingZero).orElse(false);
    }

    /** Whether a zero is dialled within the country only. */
    boolean dropsZero(String region) {
        return national(region).equals("0") && !keepsZero(region);
    }

    private Optional<PhoneNumber> example(String region) {
        return Optional.ofNullable(phone.getExampleNumberForType(region, PhoneNumberType.FIXED_LINE)); // framework-driven null
    }
}
