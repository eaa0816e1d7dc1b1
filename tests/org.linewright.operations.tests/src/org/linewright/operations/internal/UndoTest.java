package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.GroupChange;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;

class UndoTest {

    @TempDir
    private Path home;
    private House house;

    @BeforeEach
    void open() {
        house = new House(home);
        house.applied(Wish.put(House.group("one", "100-109"), House.group("two", "200-209")));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String newest() {
        return house.configuration.history().getFirst().id();
    }

    private Plan undoing(String id) {
        return House.done(house.configuration.undo(id));
    }

    private void undo(String id) {
        House.done(house.configuration.apply(undoing(id)));
    }

    @Test
    void commentsAndAllComeBackByteByByte() throws IOException {
        house.edit("one.yaml", "name: one", "# ours, please do not touch\nname:   one   # short");
        house.edit("one.yaml", "lines:", "\nlines:   # all of them");
        Map<String, String> before = house.files();
        house.applied(new Wish(Map.of(new GroupId("one"), House.group("one", "100;300-309"), new GroupId("three"),
                House.group("three", "400")), Set.of(new GroupId("two")), Map.of()));
        assertFalse(before.equals(house.files()));
        undo(newest());
        assertEquals(before, house.files());
    }

    @Test
    void anUndoIsAPlanInWordsAndCanBeUndoneItself() throws IOException {
        Map<String, String> first = house.files();
        house.applied(Wish.put(House.group("one", "100-119")));
        Map<String, String> second = house.files();
        Plan plan = undoing(newest());
        assertEquals(second, house.files(), "planning changes nothing");
        assertEquals(List.of(GroupChange.Kind.CHANGED), plan.changes().stream().map(GroupChange::kind).toList());
        assertEquals("110-119", plan.changes().getFirst().removed());
        House.done(house.configuration.apply(plan));
        assertEquals(first, house.files());
        undo(newest());
        assertEquals(second, house.files());
    }

    @Test
    void whatWasChangedElsewhereSinceIsKept() {
        house.applied(Wish.put(House.group("one", "100-109").withRegistrar(House.registrar("other", 600, 300))));
        String moved = newest();
        house.applied(Wish.put(House.group("one", "100-119").withRegistrar(House.registrar("other", 600, 300))));
        undo(moved);
        assertEquals(House.group("one", "100-119"),
                house.current().configuration().group(new GroupId("one")).orElseThrow());
    }

    @Test
    void aRemarkThatSomebodyWroteSinceIsKept() throws IOException {
        house.applied(Wish.put(House.group("one", "100-119")));
        house.edit("one.yaml", "name: one", "name: one # a remark");
        undo(newest());
        assertTrue(house.files().get("one.yaml").contains("# a remark"));
        assertEquals(10, house.current().configuration().group(new GroupId("one")).orElseThrow().lines().size());
    }

    @Test
    void theSameValueChangedAgainIsRefusedInWords() {
        house.applied(Wish.put(House.group("one", "100-109").withRegistrar(House.registrar("b", 600, 300))));
        String first = newest();
        house.applied(Wish.put(House.group("one", "100-109").withRegistrar(House.registrar("c", 600, 300))));
        Outcome<Plan> undo = house.configuration.undo(first);
        assertEquals(List.of("LW-OPS-211"), undo.troubles().stream().map(Trouble::code).toList());
        assertTrue(undo.troubles().getFirst().sentence().german().contains("jetzt «c», vorher «pbx.example»"));
    }

    @Test
    void aRemovedGroupComesBackAndAnAddedOneGoes() throws IOException {
        Map<String, String> before = house.files();
        house.applied(Wish.remove(new GroupId("one")));
        undo(newest());
        assertEquals(before, house.files());
        house.applied(Wish.put(House.group("three", "300")));
        undo(newest());
        assertEquals(before, house.files());
    }

    @Test
    void secretsComeBackToo() {
        house.applied(Wish.put(House.group("one", "100-109")).keeping("one", new Secret("old")));
        house.applied(Wish.put(House.group("one", "100-110")).keeping("one", new Secret("new"))
                .keeping("extra", new Secret("x")));
        undo(newest());
        assertEquals(Optional.of(new Secret("old")),
                house.configuration.secret(SecretReference.secret("one")).result());
        assertFalse(house.configuration.secret(SecretReference.secret("extra")).isDone());
    }

    @Test
    void aPlanToUndoIsRefusedWhenItsBaseChanged() {
        house.applied(Wish.put(House.group("one", "100-119")));
        Plan plan = undoing(newest());
        house.applied(Wish.put(House.group("two", "200-219")));
        assertEquals(List.of("LW-OPS-207"),
                house.configuration.apply(plan).troubles().stream().map(Trouble::code).toList());
    }

    @Test
    void theHistoryHasAnEnd() {
        for (int i = 0; i < 30; i++) {
            house.applied(Wish.put(House.group("one", "100-" + (110 + i))));
        }
        assertEquals(20, house.configuration.history().size());
        assertFalse(house.configuration.undo("never").isDone());
    }
}
