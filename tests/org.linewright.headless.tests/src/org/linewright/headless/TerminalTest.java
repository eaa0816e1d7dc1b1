package org.linewright.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

class TerminalTest {

    private static final Trouble TROUBLE = HeadlessTrouble.LANGUAGE_UNKNOWN.about("fr");

    private final Screen screen = new Screen();

    @Test
    void tellsSentenceRemedyAndCode() {
        screen.plain(Locale.GERMAN).tell(List.of(TROUBLE.at("a.b").because("detail")));
        assertEquals("""
                Fehler: Die Sprache «fr» gibt es nicht. (LW-CMD-108 a.b)
                  → Schreiben Sie --lang de oder --lang en.
                    detail
                """, screen.err());
        assertEquals("", screen.out());
    }

    @Test
    void coloursOnlyForWhoWantsThem() {
        screen.interactive(false).tell(List.of(TROUBLE));
        assertFalse(screen.err().contains("\u001b"), screen.err());
        screen.interactive(true).tell(List.of(TROUBLE));
        assertTrue(screen.err().contains("\u001b[31mError\u001b[0m: "), screen.err());
    }

    @Test
    void saysWhatRemainsOfAHaltedOutcome() {
        Outcome<String> halted = new Outcome.Halted<>(List.of(), List.of(new Text("Leitung 7", "line 7")));
        assertEquals(Exit.HALTED, screen.plain(Locale.ENGLISH).tell(halted));
        assertEquals("Still open:\n  - line 7\n", screen.err());
    }

    @Test
    void endsAsTheOutcomeDoes() {
        assertEquals(Exit.DONE, Exit.of(Outcome.done("")));
        assertEquals(Exit.REFUSED, Exit.of(Outcome.refused(TROUBLE)));
        assertEquals(Exit.HALTED, Exit.of(new Outcome.Halted<>(List.of(), List.of())));
    }

    @Test
    void exitCodesNeverChange() {
        assertEquals(List.of(0, 1, 2, 3, 4, 70), Arrays.stream(Exit.values()).map(Exit::code).toList());
    }
}
