package org.linewright.workbench.line.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linewright.workbench.page.History;

class HistoryTest {

    private final History<String> history = new History<>("a");

    @Test
    void typingInOneFieldIsOneStep() {
        history.change("ab", "host");
        history.change("abc", "host");
        history.change("abc!", "port");
        history.undo();
        assertEquals("abc", history.now());
        history.undo();
        assertEquals("a", history.now());
        assertFalse(history.canUndo());
    }

    @Test
    void aPauseMakesTwoSteps() {
        history.change("ab", "host");
        history.pause();
        history.change("abc", "host");
        history.undo();
        assertEquals("ab", history.now());
    }

    @Test
    void undoingToWhatIsSavedIsClean() {
        history.change("b", "x");
        assertTrue(history.dirty());
        history.undo();
        assertFalse(history.dirty());
        history.redo();
        assertTrue(history.dirty());
    }

    @Test
    void savingKeepsThePast() {
        history.change("b", "x");
        history.save("b");
        assertFalse(history.dirty());
        history.undo();
        assertEquals("a", history.now());
        assertTrue(history.dirty());
    }

    @Test
    void aChangeAfterUndoForgetsTheFuture() {
        history.change("b", "x");
        history.undo();
        history.change("c", "x");
        assertFalse(history.canRedo());
        history.undo();
        assertEquals("a", history.now());
    }

    @Test
    void everyUndoIsUndoneByRedo() {
        SplittableRandom random = new SplittableRandom(5);
        List<String> states = new ArrayList<>(List.of("a"));
        for (int i = 0; i < 200; i++) {
            history.change("s" + i, "k" + i);
            states.add("s" + i);
        }
        int at = 200;
        for (int i = 0; i < 1000; i++) {
            boolean back = random.nextBoolean();
            at = Math.clamp(back ? at - 1 : at + 1, 0, 200);
            if (back) {
                history.undo();
            } else {
                history.redo();
            }
            assertEquals(states.get(at), history.now());
        }
    }
}
