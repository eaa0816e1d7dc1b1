package org.linewright.workbench.simulator.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.simulator.Event;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.Fault;
import org.linewright.simulator.PbxSettings;

/** What the pages of the embedded PBX show and take back. */
class AccountEditTest {

    private final AccountDraft saved = AccountDraft.fresh(Box.DOMAIN);

    @Test
    void keysInOneFieldAreTakenBackTogether() {
        AccountEdit edit = AccountEdit.of(false, saved)
                .typed(saved.with(AccountField.LABEL, "E"))
                .typed(saved.with(AccountField.LABEL, "Es"))
                .typed(saved.with(AccountField.LABEL, "Es").with(AccountField.GROUP, "G"));
        assertTrue(edit.dirty());
        assertEquals("", edit.undone().draft().word(AccountField.GROUP));
        assertEquals("Es", edit.undone().draft().word(AccountField.LABEL));
        assertEquals(saved, edit.undone().undone().draft());
        assertFalse(edit.undone().undone().undoable());
        assertEquals(edit, edit.undone().redone());
    }

    @Test
    void whatIsTypedAgainAsItWasIsNotDirty() {
        AccountEdit edit = AccountEdit.of(false, saved).typed(saved.with(AccountField.LABEL, "E")).typed(saved);
        assertFalse(edit.dirty());
    }

    @Test
    void everyFaultIsFoundAgain() {
        for (Misbehaviour one : Misbehaviour.values()) {
            assertEquals(one, Misbehaviour.of(one.fault(7)));
        }
        assertEquals(Misbehaviour.NONE, Misbehaviour.of(new Fault.None()));
    }

    @Test
    void everySwitchHasAWordAndEveryWordASwitch() {
        assertEquals(SettingsWords.of(PbxSettings.CROWN).words().keySet(),
                List.of(Switch.values()).stream().map(Switch::key).collect(Collectors.toSet()));
        assertEquals(PbxSettings.CROWN, SettingsWords.of(PbxSettings.CROWN).settings());
    }

    @Test
    void theLogGoesOnFilteredAndCleared() {
        LogRows rows = new LogRows(Locale.ENGLISH);
        Event one = event("1@a");
        Event two = event("2@a");
        assertTrue(rows.take(List.of(one)));
        assertFalse(rows.take(List.of(one)));
        rows.filter("2@a");
        assertEquals(0, rows.size());
        rows.take(List.of(one, two));
        assertEquals(two, rows.at(0));
        rows.clear();
        assertFalse(rows.take(List.of(one, two)));
        assertEquals(0, rows.size());
    }

    private static Event event(String account) {
        return new Event(Instant.EPOCH, Optional.empty(), EventKind.ACCOUNT_ADDED,
                EventKind.ACCOUNT_ADDED.about(account), Optional.empty());
    }
}
