package org.linewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Text WORDS = new Text("Wort", "word");
    private static final Trouble NOTE = new Trouble("T-1", Severity.NOTE, WORDS, WORDS, "", "");
    private static final Trouble ERROR = new Trouble("T-2", Severity.ERROR, WORDS, WORDS, "", "");

    @Test
    void aSevereTroubleMakesItRefused() {
        assertInstanceOf(Outcome.Refused.class, Outcome.judged("x", List.of(NOTE, ERROR)));
        assertTrue(Outcome.judged("x", List.of(NOTE)).isDone());
    }

    @Test
    void keepsWhatWasSaidOnTheWay() {
        Outcome<Integer> outcome = Outcome.done("abc", List.of(NOTE)).then(word -> Outcome.refused(ERROR));
        assertEquals(List.of(NOTE, ERROR), outcome.troubles());
        assertEquals(List.of(NOTE), Outcome.done("abc", List.of(NOTE)).map(String::length).troubles());
    }

    @Test
    void goesOnOnlyWhenDone() {
        boolean[] went = { false };
        Outcome<String> refused = Outcome.refused(ERROR);
        refused.then(word -> {
            went[0] = true;
            return Outcome.done(word);
        });
        assertFalse(went[0]);
    }

    @Test
    void aHaltedOneStaysHaltedAndSaysWhatRemains() {
        Outcome<String> halted = new Outcome.Halted<>(List.of(ERROR), List.of(WORDS));
        Outcome<Integer> mapped = halted.map(String::length);
        assertEquals(List.of(WORDS), assertInstanceOf(Outcome.Halted.class, mapped).remains());
        assertEquals(Optional.empty(), mapped.result());
    }

    @Test
    void aSecretNeverShowsItself() {
        assertFalse(String.valueOf(new Secret("geheim")).contains("geheim"));
        assertFalse(Outcome.done(new Secret("geheim")).toString().contains("geheim"));
        assertEquals(new Secret("a"), new Secret("a"));
    }
}
