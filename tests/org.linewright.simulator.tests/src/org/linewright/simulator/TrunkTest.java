package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.peers.Sipp;
import org.linewright.peers.SippLoad;

/** Somebody else's PBX calls in without a password, and gets no further than the numbers of the domain. */
@Timeout(120)
class TrunkTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String OUTSIDE = "sip:0894711@pbx.somebody.example";

    private final Office office = new Office("30", "22");
    private final Handset callee = office.handset("30");

    @BeforeEach
    void open() {
        trunk("127.0.0.0/8");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void trunk(String from) {
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL
                .with(CallRules.USUAL.outside()
                        .with(new Trunk(AddressRange.parse(from).orElseThrow(), Office.DOMAIN)))));
    }

    /** A stranger's INVITE, which names no account of the PBX. */
    private static Message invite(Phone stranger, String number) {
        return stranger.request("INVITE")
                .to("sip:" + number + "@127.0.0.1")
                .replacing("From", "<" + OUTSIDE + ">;tag=t")
                .replacing("To", "<sip:" + number + "@127.0.0.1>");
    }

    private static int status(Message invite, Phone stranger) {
        return stranger.ask(invite).status();
    }

    @Test
    void whoCallsFromThereRingsWithoutAPassword() {
        Phone stranger = office.phone("nobody");
        assertEquals(100, status(invite(stranger, "30"), stranger));
        Message rings = callee.expect("INVITE");
        assertTrue(rings.the("From").contains("0894711"), rings.the("From"));
        assertTrue(office.lastWords().english().contains("30"), office.lastWords().english());
    }

    @Test
    void whoCallsFromElsewhereDoesNot() {
        trunk("192.0.2.0/24");
        Phone stranger = office.phone("nobody");
        assertEquals(403, status(invite(stranger, "30"), stranger));
        assertTrue(callee.heardNothing());
    }

    @Test
    void nobodyGetsOutsideOrToACodeByIt() {
        Phone stranger = office.phone("nobody");
        for (String number : List.of("00441234567", "110", "*78", "*99", "answer30", "31")) {
            assertEquals(404, status(invite(stranger, number), stranger), number);
        }
    }

    @Test
    void nobodyTakesACallAwayByIt() {
        Phone stranger = office.phone("nobody");
        assertEquals(403, status(invite(stranger, "30").with("Replaces: a;to-tag=b;from-tag=c"), stranger));
    }

    @Test
    void whoGivesTheNameOfAnAccountHasToProveIt() {
        Phone liar = office.phone("22");
        Message invite = liar.request("INVITE").to("sip:30@" + Office.DOMAIN);
        assertEquals(407, status(invite, liar));
    }

    @Test
    void whoHasTheNameOfAnExtensionIsNotTakenForIt() {
        Phone stranger = office.phone("nobody");
        office.dial(office.handset("22"), "*31");
        Message invite = invite(stranger, "30").replacing("From", "<sip:22@pbx.somebody.example>;tag=t");
        assertEquals(100, status(invite, stranger));
        String from = callee.expect("INVITE").the("From");
        assertTrue(!from.contains("Person") && !from.contains("Anonymous"), from);
    }

    @Test
    void theScenariosThatSippBringsCallEachOther(@TempDir Path folder) throws IOException {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            pbx.accounts().open(Office.DOMAIN);
            pbx.accounts().add(Account.draft(Office.DOMAIN, "anna", "P").withPassword(new Secret("pw-anna")));
            pbx.apply(office.pbx.settings());
            Sipp anna = new Sipp(folder, pbx.address(), Office.DOMAIN, "anna", "pw-anna");
            anna.register(LIMIT);
            Sipp stranger = new Sipp(folder, pbx.address(), Office.DOMAIN, "stranger", "");
            SippLoad ten = SippLoad.of(10, 10);
            try (Sipp.Run called = anna.builtIn("uas", "", ten);
                    Sipp.Run calling = stranger.builtIn("uac", "anna", ten)) {
                calling.succeeds(LIMIT);
                called.succeeds(LIMIT);
            }
            assertEquals(10, pbx.traffic().calls());
        }
    }
}
