package org.linewright.core.location;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeFormTest {

    @ParameterizedTest
    @CsvSource({ "a.XML,XML", "b.c.csv,CSV", "x.tsv,CSV", "x.yml,YAML", "yaml,YAML" })
    void theEndingTellsTheForm(String name, ExchangeForm form) {
        assertEquals(Optional.of(form), ExchangeForm.named(name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a.txt", "xml.bak", "." })
    void anotherEndingTellsNothing(String name) {
        assertEquals(Optional.empty(), ExchangeForm.named(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "\uFEFF¶ <location/>|XML", "# mine¶¶schema: 1|YAML", "---¶a: 1|YAML",
            "name:¶  x|YAML", "\uFEFFsearch;replace|CSV", "search,replace¶1,2|CSV", "note: a; b|YAML" })
    void theBeginningTellsTheForm(String text, ExchangeForm form) {
        assertEquals(Optional.of(form), ExchangeForm.begun(text.replace('¶', '\n')));
    }

    @Test
    void anyOtherTextHasNoForm() {
        assertEquals(Optional.empty(), ExchangeForm.begun("hello"));
        assertEquals(Optional.empty(), ExchangeForm.begun(" \n# only a comment"));
        assertEquals(Optional.empty(), ExchangeForm.begun("\n ".repeat(1 << 20)));
    }
}
