package org.linewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void speaksGermanToGermansAndEnglishToEverybodyElse() {
        Text text = new Text("Leitung", "line");
        assertEquals("Leitung", text.in(Locale.GERMANY));
        assertEquals("Leitung", text.in(Locale.forLanguageTag("de-AT")));
        assertEquals("line", text.in(Locale.FRENCH));
    }

    @Test
    void fillsItsPlacesAndATextInATextSpeaksTheSameLanguage() {
        Text text = Text.of("{0} von {1}", "{0} of {1}", 3, new Text("allen", "all"));
        assertEquals(new Text("3 von allen", "3 of all"), text);
    }

    @Test
    void leavesUnknownPlacesAndBracesAlone() {
        assertEquals("{1} {x} { {0", new Text("{1} {x} { {0", "x").with("a").german());
        assertEquals("a a", new Text("{0} {0}", "x").with("a").german());
    }

    @Test
    void whatIsFilledInIsNeverFilledAgain() {
        assertEquals("{1} b", new Text("{0} {1}", "x").with("{1}", "b").german());
    }

    @Test
    void isRefusedWithoutBothLanguages() {
        assertThrows(IllegalArgumentException.class, () -> new Text("Leitung", " "));
    }
}
