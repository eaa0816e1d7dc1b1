package org.linewright.headless.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest {

    @ParameterizedTest(name = "LC_ALL={0} LC_MESSAGES={1} LANG={2} speaks {3}")
    @CsvSource(nullValues = "-", value = { //
            "'','','',en", //
            "'','',de_DE.UTF-8,de", //
            "'',de_AT,en_US,de", //
            "C,de_AT,de_DE,en", //
            "de,en,en,de", //
            "'','',fr_FR,en" })
    void speaksTheLanguageOfTheEnvironment(String all, String messages, String lang, String spoken) {
        assertEquals(Locale.of(spoken), Call.usual(Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang)));
    }

    @Test
    void leavesAloneWhatFollowsTwoDashes() {
        List<String> words = List.of("greet", "--", "--lang", "de");
        assertEquals(new Call(Locale.ENGLISH, words), Call.of(words, Locale.ENGLISH).result().orElseThrow());
    }

    @Test
    void takesTheLanguageOutOfTheWords() {
        assertEquals(new Call(Locale.GERMAN, List.of("greet", "Anna")),
                Call.of(List.of("greet", "--lang", "de", "Anna"), Locale.ENGLISH).result().orElseThrow());
    }
}
