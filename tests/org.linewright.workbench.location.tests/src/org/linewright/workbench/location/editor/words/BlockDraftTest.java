package org.linewright.workbench.location.editor.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.Trouble;

class BlockDraftTest {

    @Test
    void whatFitsStaysWhileSomethingElseDoesNot() {
        BlockDraft draft = BlockDraft.NEW.withBase("12345").withRanges("30-69;70-8;200");
        assertEquals("30-69;200", BlockDraft.of(draft.block()).ranges());
        assertEquals(List.of("ranges"), draft.troubles().stream().map(Trouble::field).toList());
    }

    @Test
    void firstDigitsBringTheirLengthsAlong() {
        BlockDraft draft = BlockDraft.NEW.withPrefixes(List.of("2", "50"));
        assertEquals(2, draft.shortest());
        assertEquals(2, draft.longest());
        assertEquals(List.of(), draft.troubles());
        assertTrue(draft.withLongest(4).block().extensions().contains("5000"));
    }

    @Test
    void aLongestLengthBelowTheShortestIsRefused() {
        BlockDraft draft = BlockDraft.NEW.withPrefixes(List.of("2")).withShortest(3).withLongest(2);
        assertTrue(draft.troubles().stream().anyMatch(Trouble::severe));
    }

    @Test
    void lengthsWithoutFirstDigitsMeanNothing() {
        BlockDraft draft = BlockDraft.NEW.withBase("1").withShortest(2).withLongest(4);
        assertEquals(0, draft.block().extensions().longest());
        assertFalse(draft.block().extensions().contains("22"));
    }
}
