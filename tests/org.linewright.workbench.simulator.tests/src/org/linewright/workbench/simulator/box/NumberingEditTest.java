package org.linewright.workbench.simulator.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.RingGroup;
import org.linewright.simulator.Route;
import org.linewright.simulator.setup.NumberingDraft;
import org.linewright.simulator.setup.RouteDraft;

/** The numbers of a domain as they are edited, and whose they are. */
class NumberingEditTest {

    private static final NumberingDraft SAVED = NumberingDraft.of(Numbering.NONE.withRoutes(Route.to("22", "22")));

    @Test
    void keysInOneFieldAreTakenBackTogether() {
        NumberingEdit edit = NumberingEdit.of(SAVED, 0)
                .then(labelled("E"), "label", 0)
                .then(labelled("Es"), "label", 0)
                .then(SAVED.withRoutes(List.of()), "", -1);
        assertEquals(labelled("Es"), edit.undone().draft());
        assertEquals(0, edit.undone().route());
        assertEquals(SAVED, edit.undone().undone().draft());
        assertFalse(edit.undone().undone().undoable());
        assertEquals(edit, edit.undone().redone());
    }

    @Test
    void theSameFieldOfAnotherRouteIsAnotherStep() {
        NumberingEdit edit = NumberingEdit.of(SAVED, 0)
                .then(labelled("E"), "label", 0)
                .then(labelled("Es"), "label", 1);
        assertEquals(labelled("E"), edit.undone().draft());
    }

    @Test
    void lookingAtAnotherRouteIsNoChange() {
        NumberingEdit edit = NumberingEdit.of(SAVED, -1).showing(0);
        assertFalse(edit.dirty());
        assertFalse(edit.undoable());
        assertTrue(edit.then(labelled("E"), "label", 0).dirty());
    }

    @Test
    void everyAccountIsToldItsNumbers() {
        Owned owned = new Owned(new Numbering("49", "30", "12345", Numbering.Local.REFUSED, Numbering.Shown.NATIONAL,
                List.of(Route.to("22", "22"), Route.to("23", "22"),
                        new Route("0", "", new Route.ToGroups(
                                List.of(new RingGroup("Empfang", Duration.ofSeconds(20), List.of("22", "150")))),
                                ""))));
        assertEquals(List.of("route 22 (+49 30 12345 22); the account calls by it.", "route 23 (+49 30 12345 23)",
                "route 0 (+49 30 12345 0), by ring groups Empfang"),
                owned.routes("22").stream().map(Text::english).toList());
        assertEquals(1, owned.routes("150").size());
        assertEquals(List.of(), owned.routes("177"));
    }

    private static NumberingDraft labelled(String label) {
        return SAVED.withRoutes(List.of(new RouteDraft("22", label, "", false, "22", List.of())));
    }
}
