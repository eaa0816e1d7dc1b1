package org.linewright.workbench.simulator.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Event;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.Fault;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.simulator.setup.AccountField;
import org.linewright.simulator.setup.SettingsWords;

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
    void wordsThatCannotBeReadAreSaid() {
        assertEquals("LW-PRACTICE-203", Switch.TRUNK.wrong("192.0.2.0/24").orElseThrow().code());
        assertEquals("LW-PRACTICE-203", Switch.TRUNK.wrong("pbx.example demo.example").orElseThrow().code());
        assertTrue(Switch.TRUNK.wrong("192.0.2.0/24 demo.example").isEmpty());
        assertEquals("LW-PRACTICE-202", Switch.REALM.wrong("<x>").orElseThrow().code());
    }

    @Test
    void theLogGoesOnFilteredAndCleared() {
        LogRows rows = new LogRows(Locale.ENGLISH);
        Event one = event("1@a");
        Event two = event("2@a");
        assertTrue(rows.take(List.of(one)));
        assertFalse(rows.take(List.of(one)));
        rows.filter("2@a", LogTopic.ALL, Optional.empty());
        assertEquals(0, rows.size());
        rows.take(List.of(one, two));
        assertEquals(two, rows.at(0));
        rows.clear();
        assertFalse(rows.take(List.of(one, two)));
        assertEquals(0, rows.size());
    }

    @Test
    void theLogIsFilteredByWhatAndWhom() {
        LogRows rows = new LogRows(Locale.ENGLISH);
        AccountId one = new AccountId("a", "100");
        AccountId other = new AccountId("a", "20");
        rows.take(List.of(event(one, EventKind.REGISTERED), event(other, EventKind.WRONG_PASSWORD),
                event(one, EventKind.CALL_ENDED), event(one, EventKind.FEATURE), event("new")));
        assertEquals(List.of(other, one), rows.accounts());
        Map<LogTopic, Integer> counted = new EnumMap<>(LogTopic.class);
        for (LogTopic topic : LogTopic.values()) {
            rows.filter("", topic, Optional.empty());
            counted.put(topic, rows.size());
        }
        assertEquals(Map.of(LogTopic.ALL, 5, LogTopic.WARNINGS, 1, LogTopic.REGISTRATION, 2, LogTopic.CALLS, 1,
                LogTopic.CODES, 1, LogTopic.SETUP, 1), counted);
        rows.filter("", LogTopic.REGISTRATION, Optional.of(other));
        assertEquals(EventKind.WRONG_PASSWORD, rows.at(0).kind());
        assertEquals(1, rows.size());
    }

    @Test
    void theAccessDataHoldsWhatAPhoneAsksFor() {
        Account account = Account.draft(Box.DOMAIN, "22", "Demo").withPassword(new Secret("correct horse"));
        Text words = new AccessData(account, new InetSocketAddress("127.0.0.1", 15060)).words();
        assertEquals("""
                Registrar/IP-Adresse: 127.0.0.1
                Port: 15060
                Transport: UDP
                Domäne: demo.hfo-cloud.de
                Benutzername: 22
                Authentisierungsname: 22
                Passwort: correct horse""", words.german());
        assertTrue(words.english().contains("User name: 22\n"));
    }

    private static Event event(AccountId account, EventKind kind) {
        return new Event(Instant.EPOCH, Optional.of(account), kind, List.of(), kind.about(), Optional.empty());
    }

    private static Event event(String account) {
        return new Event(Instant.EPOCH, Optional.empty(), EventKind.ACCOUNT_ADDED, List.of(account),
                EventKind.ACCOUNT_ADDED.about(account), Optional.empty());
    }
}
