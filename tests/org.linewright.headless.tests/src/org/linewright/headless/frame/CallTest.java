package org.linewright.headless.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest {

    @ParameterizedTest(name = "«{0}» speaks {1}")
    @CsvSource({ "'',en", "C,en", "de_DE.UTF-8,de", "de_AT,de", "de,de", "en_US.UTF-8,en", "fr_FR,en" })
    void speaksTheLanguageOfTheEnvironment(String name, String spoken) {
        assertEquals(Locale.of(spoken), Call.usual(name));
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
