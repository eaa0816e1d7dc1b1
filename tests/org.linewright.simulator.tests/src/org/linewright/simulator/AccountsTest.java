package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.simulator.PbxSettings.Uniqueness;

class AccountsTest {

    private static final String DOMAIN = "estos.hfo-cloud.de";

    private final VirtualTime time = new VirtualTime();
    private final List<AccountId> removed = new ArrayList<>();
    private PbxSettings settings = PbxSettings.CROWN;
    private final Accounts accounts = new Accounts(time.surroundings(), () -> settings, new EventLog(time),
            removed::add);

    @BeforeEach
    void open() {
        accounts.open(DOMAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = { "22", "max.m", "a_b", "ABC", "0", "." })
    void takesTheNamesOfACrown(String name) {
        assertTrue(accounts.add(Account.draft(DOMAIN, name, "Person")).isDone());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "max-m", "a b", "a@b", "münchen", "+49", "*72", "22\n" })
    void refusesOtherNames(String name) {
        assertEquals(List.of("LW-SIMULATOR-101"), codes(accounts.add(Account.draft(DOMAIN, name, "Person"))));
    }

    @Test
    void takesANameOncePerDomain() {
        accounts.open("second.de");
        assertTrue(accounts.add(Account.draft(DOMAIN, "22", "Person")).isDone());
        assertEquals(List.of("LW-SIMULATOR-102"), codes(accounts.add(Account.draft(DOMAIN, "22", "Other"))));
        assertEquals(List.of("LW-SIMULATOR-102"),
                codes(accounts.add(Account.draft("ESTOS.hfo-cloud.de", "22", "Other"))));
        assertTrue(accounts.add(Account.draft("second.de", "22", "Person")).isDone());
        settings = settings.with(Uniqueness.PBX);
        accounts.open("third.de");
        assertEquals(List.of("LW-SIMULATOR-102"), codes(accounts.add(Account.draft("third.de", "22", "Person"))));
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        assertEquals(List.of("LW-SIMULATOR-202", "LW-SIMULATOR-101", "LW-SIMULATOR-103"),
                codes(accounts.add(Account.draft("nowhere.de", "a b", " "))));
        assertEquals(List.of("LW-SIMULATOR-105"), codes(accounts.change(Account.draft(DOMAIN, "22", "Person"))));
        assertEquals(List.of("LW-SIMULATOR-201"), codes(accounts.open("no domain")));
    }

    @Test
    void makesAStrongPasswordWhenThereIsNone() {
        Account one = accounts.add(Account.draft(DOMAIN, "22", "Person")).result().orElseThrow();
        Account other = accounts.add(Account.draft(DOMAIN, "23", "Person")).result().orElseThrow();
        assertTrue(one.password().reveal().matches("[0-9a-zA-Z]{24}"));
        assertNotEquals(one.password(), other.password());
        assertEquals("$Name", one.signalling());
    }

    @Test
    void remembersWhenThePasswordWasChanged() {
        Account first = accounts.add(Account.draft(DOMAIN, "22", "Person")).result().orElseThrow();
        assertEquals(VirtualTime.START, first.passwordChanged());
        time.pass(Duration.ofDays(1));
        Account relabelled = accounts.change(first.withExtras(Map.of("supportsToUriChange", "true"))).result()
                .orElseThrow();
        assertEquals(VirtualTime.START, relabelled.passwordChanged());
        Account changed = accounts.change(relabelled.withPassword(new Secret("new"))).result().orElseThrow();
        assertEquals(VirtualTime.START.plus(Duration.ofDays(1)), changed.passwordChanged());
        assertEquals("true", changed.extras().get("supportsToUriChange"));
        assertEquals(changed, accounts.account(first.id()).orElseThrow());
    }

    @Test
    void saysWhoIsRemoved() {
        AccountId id = accounts.add(Account.draft(DOMAIN, "22", "Person")).result().orElseThrow().id();
        accounts.remove(id);
        accounts.remove(id);
        assertEquals(List.of(id), removed);
        assertEquals(List.of(), accounts.all());
    }

    @Test
    void knowsADomainInAnyCase() {
        assertTrue(accounts.serves("Estos.HFO-Cloud.DE"));
        assertEquals(DOMAIN, accounts.open("ESTOS.hfo-cloud.de").result().orElseThrow());
        assertEquals(Set.of(DOMAIN), accounts.domains());
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }
}
