package org.linewright.workbench.line.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Secret;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.MergedGroup;
import org.linewright.workbench.page.MergeChoice;

class GroupMergingTest {

    private final LineGroup base = Sample.group(5);
    private final Editing editing = new Editing(base);
    private final LineGroup theirs = GroupEdit.of(base).named("Theirs").with(Sample.HOST, "theirs.example").group();

    @Test
    void whatOnlyTheyChangedComesAlongAndIsTold() {
        editing.change("port", editing.now().with(Sample.PORT, "5070"));
        MergeChoice choice = new GroupMerging(theirs, editing).choice(Optional.of(Sample.PROFILE));
        assertTrue(choice.decided());
        assertEquals(2, choice.coming().size());
        choice.settle();
        assertEquals("theirs.example", editing.now().group().registrar().host());
        assertEquals(5070, editing.now().group().registrar().port().getAsInt());
        assertEquals(theirs, editing.base());
        assertTrue(editing.dirty());
    }

    @Test
    void whatBothChangedWaitsForADecision() {
        editing.change("host", editing.now().with(Sample.HOST, "mine.example"));
        MergeChoice choice = new GroupMerging(theirs, editing).choice(Optional.of(Sample.PROFILE));
        assertEquals(List.of("registrar.host"), choice.conflicts().stream().map(MergedGroup.Conflict::key).toList());
        assertFalse(choice.decided());
        choice.decide("registrar.host", true);
        assertTrue(choice.decided());
        choice.settle();
        assertEquals("theirs.example", editing.now().group().registrar().host());
        assertFalse(editing.dirty());
    }

    @Test
    void bringingTogetherCanBeUndone() {
        editing.change("host", editing.now().with(Sample.HOST, "mine.example"));
        MergeChoice choice = new GroupMerging(theirs, editing).choice(Optional.of(Sample.PROFILE));
        choice.decide("registrar.host", true);
        choice.settle();
        editing.history().undo();
        assertEquals("mine.example", editing.now().group().registrar().host());
    }

    @Test
    void typedPasswordsStay() {
        editing.change("passwords",
                editing.now().password(editing.passwords().keep(Map.of("101", new Secret("correct horse")))));
        MergeChoice choice = new GroupMerging(GroupEdit.of(theirs).without(Set.of("102")).group(), editing)
                .choice(Optional.of(Sample.PROFILE));
        choice.settle();
        assertEquals(Set.of("nord/101"), editing.wish().secrets().keySet());
        assertEquals(4, editing.now().group().lines().size());
    }
}
