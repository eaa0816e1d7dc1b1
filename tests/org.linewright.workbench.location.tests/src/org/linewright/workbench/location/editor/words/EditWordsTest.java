package org.linewright.workbench.location.editor.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linewright.core.location.DisplayForm;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.Way;

class EditWordsTest {

    @Test
    void everythingOfALocationComesBackFromItsWords() {
        Location location = Everything.location();
        LocationEdit edit = LocationEdit.of(location.withName("Other"));
        EditWords back = EditWords.of(new EditWords(location, edit).words()).orElseThrow();
        assertEquals(location, back.base());
        assertEquals(edit, back.edit());
    }

    @Test
    void whatDoesNotFitComesBackAsItWasTyped() {
        Location location = Everything.location();
        LocationEdit edit = LocationEdit.of(location)
                .withBlocks(List.of(BlockDraft.NEW.withBase("12345").withRanges("30-2;40")));
        assertEquals(edit, EditWords.of(new EditWords(location, edit).words()).orElseThrow().edit());
    }

    @Test
    void tabsAndLineEndsAndBackslashesInAFieldStay() {
        Location location = Everything.location().withRules(RuleKind.DIAL, RuleList.first(
                NumberRule.pattern("^\\+49(.*)\\t", "\\1\\n").withComment("a\tb\nc\\d")));
        EditWords words = new EditWords(location, LocationEdit.of(location));
        assertEquals(location, EditWords.of(words.words()).orElseThrow().edit().location());
    }

    @Test
    void wordsOfSomethingElseAreNoEdit() {
        assertTrue(EditWords.of(Map.of("group", "nord")).isEmpty());
        assertTrue(EditWords.of(Map.of("location", "../x", "mine.name", "x")).isEmpty());
    }

    @Test
    void wordsOfAnotherVersionAreReadAsFarAsTheyAreKnown() {
        Map<String, String> words = Map.of("location", "berlin", "mine.name", "Berlin", "mine.expectations",
                "dial\t110\t110\tnote\tmore\nteleport\t1\t2\t3", "mine.display", "cuneiform", "mine.blocks", "1\t2");
        LocationEdit edit = EditWords.of(words).orElseThrow().edit();
        assertEquals("Berlin", edit.location().name());
        assertEquals(List.of(new Expectation(Way.DIAL, "1", "2", "3")), edit.location().expectations());
        assertEquals(DisplayForm.E123, edit.location().habits().display());
        assertEquals(List.of(), edit.blocks());
    }
}
