package org.linewright.core.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.SettingsVersion.Change;

class SettingsVersionTest {

    private static final List<Change> CHANGES = List.of(new Change("extras.a", "1", "2"));

    @Test
    void remembersWhatEachStepChangedAndForgetsItOnTheWayBack() {
        SettingsVersion third = SettingsVersion.FIRST.next(CHANGES).next(List.of());
        assertEquals(3, third.number());
        assertEquals(Optional.of(CHANGES), third.changesFrom(1));
        assertEquals(Optional.of(List.of()), third.changesFrom(2));
        assertEquals(Optional.empty(), third.changesFrom(3));
        assertEquals(SettingsVersion.FIRST.next(CHANGES), third.previous());
        assertEquals(SettingsVersion.FIRST, third.previous().previous());
    }

    @Test
    void remembersNothingOfVersionsThatTheGroupWasNeverIn() {
        SettingsVersion fresh = SettingsVersion.of(4);
        assertEquals(Optional.empty(), fresh.changesFrom(3));
        assertEquals(SettingsVersion.of(3), fresh.previous());
    }

    @Test
    void beginsWithOne() {
        assertThrows(IllegalArgumentException.class, () -> SettingsVersion.of(0));
        assertThrows(IllegalArgumentException.class, SettingsVersion.FIRST::previous);
    }
}
