package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.numbers.internal.plan.PhonePlans;

class AreaCodeTest {

    private final NumberPlans plans = new PhonePlans();

    @ParameterizedTest
    @CsvSource({ "DE, 030, 30", "DE, 30, 30", "DE, (0) 30, 30", "IT, 06, 06", "HU, 061, 1", "US, 212, 212" })
    void theLeadingZeroGoesUnlessTheCountryKeepsIt(String region, String typed, String area) {
        assertEquals(area, plans.plan(region).orElseThrow().areaCode(typed));
    }

    @ParameterizedTest
    @CsvSource({ "RU, 812", "KZ, 8", "BY, 8" })
    void anAreaCodeThatBeginsLikeAnotherNationalPrefixStays(String region, String typed) {
        assertEquals(typed, plans.plan(region).orElseThrow().areaCode(typed));
    }
}
