package org.linewright.workbench.location.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.core.location.TrunkCodes;
import org.linewright.workbench.location.editor.words.BlockDraft;
import org.linewright.workbench.location.editor.words.Everything;
import org.linewright.workbench.page.MergeChoice;

class EditingTest {

    private final Location base = Everything.location();
    private final Editing editing = new Editing(base);

    @Test
    void undoneChangesLeaveNothingToSave() {
        name("Other");
        assertTrue(editing.dirty());
        editing.history().undo();
        assertFalse(editing.dirty());
        editing.history().redo();
        assertEquals("Other", editing.now().location().name());
    }

    @Test
    void whatCannotBeSavedIsToBeSavedAllTheSame() {
        editing.change("ranges", editing.now().withBlocks(
                List.of(BlockDraft.of(base.stock().blocks().getFirst()).withRanges("30-69;200;7-"),
                        BlockDraft.of(base.stock().blocks().getLast()))));
        assertEquals(base, editing.now().location());
        assertTrue(editing.dirty());
        assertTrue(Editing.restored(editing.words()).orElseThrow().dirty());
    }

    @Test
    void whileNothingIsTypedItGoesAlongWithTheFiles() {
        assertTrue(editing.follow(base.withName("Theirs")));
        assertEquals("Theirs", editing.now().location().name());
        name("Mine");
        assertFalse(editing.follow(base.withName("Again")));
        assertEquals("Mine", editing.now().location().name());
    }

    @Test
    void whatOnlyTheyChangedComesAlongAndIsTold() {
        editing.change("trunk", editing.now().with(old -> old.withTrunk(TrunkCodes.outside("0"))));
        MergeChoice choice = new LocationMerging(base.withName("Theirs"), editing).choice();
        assertTrue(choice.decided());
        assertEquals(List.of("Theirs"), choice.coming().stream().map(one -> one.after().english()).toList());
        choice.settle();
        assertEquals("Theirs", editing.now().location().name());
        assertEquals(TrunkCodes.outside("0"), editing.now().location().trunk());
        assertTrue(editing.dirty());
    }

    @Test
    void whatBothChangedWaitsForADecision() {
        name("Mine");
        MergeChoice choice = new LocationMerging(base.withName("Theirs"), editing).choice();
        assertFalse(choice.decided());
        choice.decide("name", true);
        choice.settle();
        assertEquals("Theirs", editing.now().location().name());
        editing.history().undo();
        assertEquals("Mine", editing.now().location().name());
    }

    @Test
    void differencesAreSaidInWords() {
        name("Other");
        assertEquals(List.of("Berlin", "Other"),
                editing.differences().stream().flatMap(one -> List.of(one.before(), one.after()).stream())
                        .map(Text::english).toList());
    }

    private void name(String name) {
        editing.change("name", editing.now().with(old -> old.withName(name)));
    }
}
