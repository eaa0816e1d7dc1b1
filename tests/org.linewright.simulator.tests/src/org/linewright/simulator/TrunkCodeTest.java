package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;

/** A house that dials a nine to get outside. */
@Timeout(120)
class TrunkCodeTest {

    private static final Numbering BERLIN = new Numbering("49", "30", "12345", Local.REFUSED, Shown.NATIONAL,
            new TrunkCode("9", true, true), List.of(Route.to("22", "22"), Route.to("30", "30")));

    private final Office office = new Office("22", "30");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");

    @BeforeEach
    void open() {
        office.pbx.apply(office.pbx.settings().with(Office.DOMAIN, BERLIN));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void apply(TrunkCode code) {
        office.pbx.apply(office.pbx.settings().with(Office.DOMAIN, BERLIN.with(code)));
    }

    @Test
    void rejectsWhoDialsOutsideWithoutIt() {
        anna.calls("0894711");
        anna.expect("404");
        assertEquals("22 wählt 0894711: ohne Amtskennziffer gewählt; hier geht es nur mit ihr nach draußen.",
                office.lastWords().german());
    }

    @Test
    void leadsOutsideBehindIt() {
        anna.calls("90894711");
        anna.expect("180");
        assertTrue(office.words("22")
                .contains("Call 1: 22 dials 90894711, understood as outside number +49894711."));
    }

    @Test
    void isNotNeededForHelp() {
        anna.calls("112");
        anna.expect("180");
    }

    @Test
    void isNotNeededWhereItIsSwitchedOff() {
        apply(new TrunkCode("9", false, false));
        anna.calls("0894711");
        anna.expect("180");
    }

    @Test
    void standsBeforeTheNumberOfWhoeverCallsFromOutside() {
        office.pbx.callFromOutside(Office.DOMAIN, "+49894711", "0301234530");
        Message invite = bert.expect("INVITE");
        assertTrue(invite.the("From").contains("<sip:90894711@"), invite.the("From"));
        assertTrue(invite.the("P-Asserted-Identity").contains("<sip:90894711@"));
        assertTrue(office.words("0894711").getFirst().startsWith("Call 1: 0894711 dials 0301234530"));
    }

    @Test
    void makesTheShownNumberOneThatCanBeCalledBack() {
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        assertTrue(invite.the("From").contains("<sip:90301234522@"), invite.the("From"));
        bert.answers(invite, 486, "");
        bert.expect("ACK");
        bert.calls("90301234522");
        anna.expect("486");
        assertTrue(anna.expect("INVITE").the("From").contains("<sip:90301234530@"));
    }

    @Test
    void isNotShownWhereItIsSwitchedOff() {
        apply(new TrunkCode("9", true, false));
        anna.calls("30");
        assertTrue(bert.expect("INVITE").the("From").contains("<sip:0301234522@"));
    }

    @Test
    void isDialledInAForwardingToo() {
        office.dial(bert, "*72*0894711");
        Message invite = anna.calls("30");
        anna.acknowledges(anna.expect("404"), invite);
        office.dial(bert, "*72*90894711");
        anna.calls("30");
        anna.expect("180");
    }
}
