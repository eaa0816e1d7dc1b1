package org.linewright.core.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;

class UserNamesTest {

    @ParameterizedTest(name = "«{0}» makes {1} names from {2} to {3}")
    @CsvSource(delimiter = '|', value = { //
            "123|1|123|123", //
            "100-199|100|100|199", //
            "150;177;200-220|23|150|220", //
            "100-103;max.m;007-010|9|100|010", //
            " 150 ; 177 |2|150|177", //
            "150;|1|150|150", //
            "98-102|5|98|102", //
            "098-102|5|098|102", //
            "0-9|10|0|9", //
            "00-09|10|00|09", //
            "max-m|1|max-m|max-m", //
            "a_b.c|1|a_b.c|a_b.c", //
            "22|1|22|22", //
            "MAX;max|2|MAX|max", //
            "1-100000|100000|1|100000" })
    void readsWhatTheSeedWrites(String expression, int count, String first, String last) {
        UserNames names = UserNames.parse(expression).result().orElseThrow();
        assertEquals(count, names.count());
        assertEquals(first, names.names().getFirst());
        assertEquals(last, names.names().getLast());
    }

    @ParameterizedTest(name = "«{0}» is refused with {1} and names «{2}»")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = { //
            "' '|LW-LINE-101|''", //
            "1;;2|LW-LINE-102|2", //
            ";1|LW-LINE-102|1", //
            "100-199;20 0|LW-LINE-103|20 0", //
            "max@x|LW-LINE-103|@", //
            "münchen|LW-LINE-103|ü", //
            "100-|LW-LINE-104|100-", //
            "-100|LW-LINE-104|-100", //
            "100-max|LW-LINE-104|100-max", //
            "max-7|LW-LINE-104|max-7", //
            "1-2-3|LW-LINE-104|1-2-3", //
            "199-100|LW-LINE-105|199-100", //
            "7-010|LW-LINE-106|7-010", //
            "07-010|LW-LINE-106|07-010", //
            "1-100001|LW-LINE-107|1-100001", //
            "1-999999999999999999|LW-LINE-107|1-999999999999999999", //
            "5;5|LW-LINE-108|5", //
            "100-110;105-120|LW-LINE-108|105-110" })
    void saysWhichPartIsWrong(String expression, String code, String named) {
        List<Trouble> troubles = UserNames.parse(expression).troubles();
        assertEquals(code, troubles.getFirst().code());
        assertTrue(troubles.getFirst().sentence().german().contains(named), troubles.getFirst().sentence().german());
        assertTrue(troubles.getFirst().sentence().english().contains(named), troubles.getFirst().sentence().english());
    }

    @Test
    void tellsEveryWrongPartAtOnce() {
        assertEquals(List.of("LW-LINE-105", "LW-LINE-103", "LW-LINE-108"),
                UserNames.parse("9-1;a b;7;7").troubles().stream().map(Trouble::code).toList());
    }

    @Test
    void keepsNothingOfARefusedExpression() {
        assertTrue(UserNames.parse("100-199;20 0") instanceof Outcome.Refused);
    }

    @Test
    void namesTheOverlapWithOtherLines() {
        assertEquals(List.of("200", "201"),
                UserNames.parse("198-201").result().orElseThrow().overlap(Set.of("201", "200")));
    }

    @ParameterizedTest
    @CsvSource({ "150;177;200-220", "100-103;max.m;007-010", "9-11", "09-11", "1;3;5", "099-101" })
    void writesTheShortestExpressionBack(String expression) {
        List<String> names = UserNames.parse(expression).result().orElseThrow().names();
        assertEquals(expression, UserNames.of(names).expression());
        assertEquals(names, UserNames.parse(UserNames.of(names).expression()).result().orElseThrow().names());
    }
}
