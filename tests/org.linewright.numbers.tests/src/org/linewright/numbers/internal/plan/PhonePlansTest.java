package org.linewright.numbers.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.location.DisplayForm;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.SpecialNumber;

final class PhonePlansTest {

    private final PhonePlans plans = new PhonePlans();

    @ParameterizedTest
    @CsvSource({ "DE,49,0,00,false", "AT,43,0,00,false", "CH,41,0,00,false", "IT,39,'',00,true", "US,1,1,011,false",
            "GB,44,0,00,false", "DK,45,'',00,false", "HU,36,06,00,false", "RU,7,8,810,false" })
    void aCountryNumbersAsTheLibraryKnows(String region, String code, String national, String international,
            boolean zero) {
        NumberPlan plan = plans.plan(region).orElseThrow();
        assertEquals(code, plan.countryCode());
        assertEquals(national, plan.nationalPrefix());
        assertEquals(international, plan.internationalPrefix());
        assertEquals(zero, plan.keepsZero());
    }

    @Test
    void aCountryThatIsNoneHasNoPlan() {
        assertEquals(Optional.empty(), plans.plan("XX"));
        assertEquals(Optional.empty(), plans.plan(""));
    }

    @Test
    void theCountriesWhoseZeroGoesAreThoseOfTheLibrary() {
        PhoneNumberUtil phone = PhoneNumberUtil.getInstance();
        Prefix prefix = new Prefix(phone);
        Set<String> found = phone.getSupportedRegions()
                .stream()
                .filter(prefix::dropsZero)
                .map(region -> String.valueOf(phone.getCountryCodeForRegion(region)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(found, new TreeSet<>(plans.plan("DE").orElseThrow().zeroDropped()));
    }

    @Test
    void everyEmergencyNumberOfTheLibraryIsKnown() {
        for (String region : plans.regions()) {
            assertTrue(plans.plan(region).orElseThrow().special().stream().anyMatch(SpecialNumber::emergency)
                    || !ShortNumberInfo.getInstance().isEmergencyNumber("112", region),
                    region);
        }
    }

    @ParameterizedTest
    @CsvSource({ "DE,110 112 115 116117 19222", "AT,112 122 133 144", "CH,112 117 118 144 1414", "US,911",
            "GB,999 112" })
    void theNumbersThatMatterAreThere(String region, String numbers) {
        NumberPlan plan = plans.plan(region).orElseThrow();
        for (String number : numbers.split(" ")) {
            assertTrue(plan.special().stream().anyMatch(special -> special.fits(number)), number);
        }
    }

    @ParameterizedTest
    @CsvSource({ "+493012345678,+49 30 12345678,+49 (30) 12345678,030 12345678",
            "+4989123456,+49 89 123456,+49 (89) 123456,089 123456",
            "+4915112345678,+49 1511 2345678,+49 (1511) 2345678,01511 2345678",
            "+442079460000,+44 20 7946 0000,+44 (20) 79460000,+44 20 7946 0000",
            "+12125551234,+1 212 555 1234,+1 (212) 5551234,+1 212 555 1234",
            "+390669812345,+39 06 6981 2345,+39 (06) 69812345,+39 06 6981 2345",
            "+4532123456,+45 32 12 34 56,+45 32123456,+45 32 12 34 56",
            "+41442345678,+41 44 234 56 78,+41 (44) 2345678,+41 44 234 56 78",
            "+431234567,+43 1 234567,+43 (1) 234567,+43 1 234567",
            "+33142345678,+33 1 42 34 56 78,+33 (1) 42345678,+33 1 42 34 56 78",
            "+99,+99,+99,+99", "22,22,22,22", "+4930107#23,+4930107#23,+4930107#23,+4930107#23" })
    void aNumberIsWrittenAsPeopleReadIt(String number, String e123, String canonical, String din) {
        assertEquals(e123, plans.of(number, DisplayForm.E123, "DE"));
        assertEquals(canonical, plans.of(number, DisplayForm.CANONICAL, "DE"));
        assertEquals(din, plans.of(number, DisplayForm.DIN5008, "DE"));
    }
}
