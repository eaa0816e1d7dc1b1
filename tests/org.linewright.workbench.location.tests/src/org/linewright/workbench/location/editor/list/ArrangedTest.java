package org.linewright.workbench.location.editor.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangedTest {

    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e");

    @Test
    void aNewOneComesBehindTheSelectedAndIsSelected() {
        assertEquals(new Arranged<>(List.of("a", "b", "x", "c", "d", "e"), List.of(2)),
                Arranged.of(LETTERS, 0, 1).adding("x"));
        assertEquals(new Arranged<>(List.of("x"), List.of(0)), Arranged.of(List.<String>of()).adding("x"));
    }

    @Test
    void severalMoveTogetherAndStaySelected() {
        assertEquals(new Arranged<>(List.of("b", "a", "d", "c", "e"), List.of(0, 2)),
                Arranged.of(LETTERS, 1, 3).moved(-1));
        assertEquals(new Arranged<>(List.of("c", "a", "b", "d", "e"), List.of(1, 2)),
                Arranged.of(LETTERS, 0, 1).moved(1));
    }

    @Test
    void nothingMovesOutOfTheList() {
        assertEquals(Arranged.of(LETTERS, 0, 2), Arranged.of(LETTERS, 0, 2).moved(-1));
        assertFalse(Arranged.of(LETTERS, 4).movable(1));
        assertFalse(Arranged.of(LETTERS).movable(1));
    }

    @Test
    void upAndDownAgainIsWhereItWas() {
        assertEquals(Arranged.of(LETTERS, 2, 3), Arranged.of(LETTERS, 2, 3).moved(-1).moved(1));
    }

    @Test
    void droppedOnesStandTogetherBeforeTheirNewNeighbour() {
        assertEquals(new Arranged<>(List.of("b", "d", "a", "c", "e"), List.of(2, 3)),
                Arranged.of(LETTERS, 0, 2).dropped(4));
        assertEquals(new Arranged<>(List.of("b", "c", "d", "e", "a"), List.of(4)), Arranged.of(LETTERS, 0).dropped(5));
        assertEquals(Arranged.of(LETTERS, 1), Arranged.of(LETTERS, 1).dropped(1));
    }

    @Test
    void copiesStandBehindTheLastSelected() {
        assertEquals(new Arranged<>(List.of("a", "b", "c", "a", "c", "d", "e"), List.of(3, 4)),
                Arranged.of(LETTERS, 0, 2).duplicated());
        assertEquals(Arranged.of(LETTERS), Arranged.of(LETTERS).duplicated());
    }

    @Test
    void afterRemovingWhatFollowsIsSelected() {
        assertEquals(new Arranged<>(List.of("a", "d", "e"), List.of(1)), Arranged.of(LETTERS, 1, 2).without());
        assertEquals(new Arranged<>(List.of("a", "b", "c", "d"), List.of(3)), Arranged.of(LETTERS, 4).without());
        assertEquals(new Arranged<>(List.of(), List.of()), Arranged.of(List.of("a"), 0).without());
    }

    @Test
    void placesThatAreNotThereAreNotSelected() {
        assertEquals(List.of(1), Arranged.of(LETTERS, 1, 9, -1).selected());
    }
}
