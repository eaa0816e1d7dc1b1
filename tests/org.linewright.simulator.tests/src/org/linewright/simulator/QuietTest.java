package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Secret;
import org.linewright.simulator.FeatureRules.Withholding;

/** Do not disturb (X16), and callers who hide their number (X12). */
@Timeout(60)
class QuietTest {

    private final Office office = new Office("22", "30");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "*76", "*78" })
    void isBusyWithoutRinging(String code) {
        office.dial(bert, code);
        anna.calls("30");
        anna.expect("486");
        assertTrue(bert.heardNothing());
        office.apply(FeatureRules.USUAL.with(CallRules.Unanswered.UNAVAILABLE));
        anna.calls("30");
        anna.expect("480");
    }

    @Test
    void endsWithItsOwnCode() {
        office.dial(bert, "*76");
        office.dial(bert, "*79");
        Message refused = anna.calls("30");
        anna.acknowledges(anna.expect("486"), refused);
        office.dial(bert, "*77");
        anna.calls("30");
        bert.expect("INVITE");
    }

    @Test
    void isSaidInTheLog() {
        office.dial(bert, "*78");
        anna.calls("30");
        anna.expect("486");
        assertEquals("22 wählt 30: der Account 30 will nicht gestört werden (DND global).",
                office.lastWords().german());
    }

    @Test
    void ofARouteLeavesTheOthersAlone() {
        office.number(Route.to("1", "30"), Route.to("2", "30"));
        office.dial(bert, "*76");
        anna.calls("1");
        anna.expect("486");
        anna.calls("2");
        bert.expect("INVITE");
    }

    @Test
    void ofTheAccountCountsForEveryRoute() {
        office.number(Route.to("1", "30"), Route.to("2", "30"));
        office.dial(bert, "*78");
        anna.calls("2");
        anna.expect("486");
        anna.calls("1");
        anna.expect("486");
    }

    @Test
    void letsAForwardingPass() {
        office.dial(bert, "*76");
        office.dial(bert, "*72*0894711");
        anna.calls("30");
        anna.expect("180");
    }

    @Test
    void hidesTheCallerUntilHeShowsHimself() {
        office.dial(anna, "*31");
        for (int call = 0; call < 2; call++) {
            Message called = anna.calls("30");
            Message invite = bert.expect("INVITE");
            assertTrue(invite.the("From").startsWith("\"Anonymous\" <sip:anonymous@anonymous.invalid>;tag="));
            assertEquals("id", invite.the("Privacy"));
            assertEquals("", invite.the("P-Asserted-Identity"));
            assertTrue(invite.lines().stream().noneMatch(line -> line.contains("22@") || line.contains("Person")));
            bert.answers(invite, 486, "");
            anna.acknowledges(anna.expect("486"), called);
            bert.expect("ACK");
        }
        office.dial(anna, "*32");
        anna.calls("30");
        assertTrue(bert.expect("INVITE").the("From").startsWith("\"Person 22\" <sip:22@"));
    }

    @Test
    void hidesTheCallerForOneCallWhereThatIsSwitched() {
        office.apply(FeatureRules.USUAL.with(Withholding.NEXT_CALL));
        office.dial(anna, "*31");
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        assertEquals("id", invite.the("Privacy"));
        bert.answers(invite, 486, "");
        anna.expect("486");
        bert.expect("ACK");
        anna.calls("30");
        assertEquals("", bert.expect("INVITE").the("Privacy"));
        assertTrue(office.kinds("22").contains(EventKind.WITHHOLDING_SPENT));
    }

    @Test
    void hidesTheCallerFromTheTargetOfAForwardingToo() {
        office.apply(FeatureRules.USUAL.with(Withholding.NEXT_CALL));
        office.add(Account.draft(Office.DOMAIN, "40", "P").withPassword(new Secret(Office.PASSWORD)));
        Handset carla = office.handset("40");
        office.dial(bert, "*72*40*5");
        office.dial(anna, "*31");
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        office.pass(Duration.ofSeconds(5));
        assertTrue(carla.expect("INVITE").the("From").contains("anonymous.invalid"));
    }
}
