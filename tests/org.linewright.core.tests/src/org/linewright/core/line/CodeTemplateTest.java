package org.linewright.core.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.line.CodeTemplate.Place;

class CodeTemplateTest {

    @Test
    void fillsTheSeedsCodes() {
        CodeTemplate after = new CodeTemplate("*72*<NUMBER>*<SECONDS>");
        assertEquals(Set.of(Place.NUMBER, Place.SECONDS), after.places());
        assertEquals("*72*17*20", after.filled(Map.of(Place.NUMBER, "17", Place.SECONDS, "20")).result().orElseThrow());
        assertEquals("*8+49301", new CodeTemplate("*8<NUMBER>").filled(Map.of(Place.NUMBER, "+49301")).result()
                .orElseThrow());
        assertEquals("*80", new CodeTemplate("*80").filled(Map.of()).result().orElseThrow());
    }

    @Test
    void refusesAPlaceThatIsEmptyOrTakesNoSuchValue() {
        CodeTemplate after = new CodeTemplate("*72*<NUMBER>*<SECONDS>");
        assertFalse(after.filled(Map.of(Place.NUMBER, "17")).isDone());
        assertFalse(after.filled(Map.of(Place.NUMBER, "1*7", Place.SECONDS, "20")).isDone());
        assertFalse(after.filled(Map.of(Place.NUMBER, "17", Place.SECONDS, "0")).isDone());
        assertFalse(after.filled(Map.of(Place.NUMBER, "17\r\n", Place.SECONDS, "5")).isDone());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "abc", "*8<NUMBER", "*8<NAME>", "*8 1", "*72*<number>", "*8\n" })
    void refusesWhatIsNoTemplate(String text) {
        assertEquals("LW-LINE-201", CodeTemplate.parse(text).troubles().getFirst().code());
    }
}
