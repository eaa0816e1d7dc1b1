package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.internal.rule.CompiledList;

/** The rule examples of estos (features 1.3). */
final class RuleExamplesTest {

    private final RuleKind kind = RuleKind.INCOMING;

    @ParameterizedTest(name = "{0} to {1}: {2} becomes {3}")
    @CsvSource(delimiter = '|', emptyValue = "", value = { "^0(.*)|\\1|0891234|891234", "^80(.*)|0\\1|80891234|0891234",
            "^50[0-9][0-9][0-9](.*)|\\1|501230891234|0891234", "^[0-9][0-9][0-9]$|''|123|''",
            "^[0-9][0-9][0-9]$|''|1234|1234", "^([0-9][0-9][0-9].+)|0\\1|1234|01234",
            "^([0-9][0-9][0-9].+)|0\\1|123|123", "^([0-9][0-9]?[0-9]?)$|03012345\\1|22|0301234522",
            "^([0-9][0-9]?[0-9]?)$|03012345\\1|2222|2222", "^([^0][0-9][0-9][0-9].*)|08151\\1|98765|0815198765",
            "^([^0][0-9][0-9][0-9].*)|08151\\1|0891234|0891234", "^\\+49891234(.*)|80\\1|+4989123455|8055",
            "^11833$|11855|11833|11855", "^115$|215|115|215",
            "^91([1-9][0-9][0-9])$|+4930123\\1|91456|+4930123456", "^91([1-9][0-9][0-9])$|+4930123\\1|91056|91056" })
    void everyExampleDoesWhatItSays(String search, String replace, String number, String result) {
        for (String spelled : List.of(replace, replace.replace('\\', '$'))) {
            RuleList list = RuleList.first(NumberRule.pattern(search, spelled));
            assertEquals(result, CompiledList.of(kind, list, List.of()).on(number).number(), spelled);
        }
    }
}
