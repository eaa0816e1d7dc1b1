package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;

/** What the callee is told about the caller, and how he is found. */
@Timeout(60)
class CallerIdentityTest {

    private static final Numbering BERLIN = new Numbering("49", "30", "12345", Local.REFUSED, Shown.NATIONAL,
            List.of(Route.to("22", "22"), Route.to("30", "anna")));

    private final Office office = new Office("22", "anna");
    private final Handset caller = office.handset("22");
    private final Handset anna = office.handset("anna");

    @AfterEach
    void close() {
        office.close();
    }

    private Message invite(String number) {
        caller.calls(number);
        return anna.expect("INVITE");
    }

    @Test
    void isThePersonAndTheNumberOfTheRoute() {
        office.pbx.apply(office.pbx.settings().with(Office.DOMAIN, BERLIN));
        Message invite = invite("30");
        String shown = "\"Person 22\" <sip:0301234522@" + Office.DOMAIN + ">";
        assertTrue(invite.the("From").startsWith(shown + ";tag="), invite.the("From"));
        assertEquals(shown, invite.the("P-Asserted-Identity"));
    }

    @Test
    void isWrittenInternationallyWhereThatIsSetUp() {
        office.pbx.apply(office.pbx.settings().with(Office.DOMAIN, BERLIN.with(Shown.INTERNATIONAL)));
        assertTrue(invite("+49301234530").the("From").contains("<sip:+49301234522@"));
    }

    @Test
    void hasTheNameThatTheSignallingFormatMakes() {
        Account account = office.pbx.accounts().account(new AccountId(Office.DOMAIN, "22")).orElseThrow();
        office.pbx.accounts().change(new Account(account.id(), "A \"B\"", "", "", "", List.of(), false,
                account.password(), account.passwordChanged(), "Fa. $Name", List.of(), "", account.extras()));
        assertTrue(invite("anna").the("From").startsWith("\"Fa. A \\\"B\\\"\" <sip:22@"));
    }

    @Test
    void isTheAccountWithoutARoute() {
        assertTrue(invite("anna").the("P-Asserted-Identity").contains("<sip:22@"));
    }

    @Test
    void reachesADeviceWhereItRegisteredFrom() {
        String request = invite("anna").start();
        assertEquals("INVITE sip:anna@127.0.0.1:" + anna.phone.port() + " SIP/2.0", request);
    }

    @Test
    void isNobodyFromAForeignDomain() {
        Message invite = caller.invite("anna", "").replacing("From", "<sip:22@elsewhere.de>;tag=a");
        caller.phone.send(invite.bytes());
        caller.expect("403");
    }

    @Test
    void doesNotReachAnotherCustomersDomain() {
        office.pbx.accounts().open("other.de");
        office.pbx.accounts().add(Account.draft("other.de", "anna", "P").withPassword(new Secret("x")));
        Message challenged = caller.invite("anna", "").to("sip:anna@other.de");
        caller.phone.send(challenged.bytes());
        Message challenge = caller.expect("407");
        caller.phone.send(caller.renewed(challenged)
                .with("Proxy-Authorization: " + caller.phone.proof("INVITE", "sip:anna@other.de",
                        challenge.the("Proxy-Authenticate"), "00000001"))
                .bytes());
        caller.expect("404");
        assertTrue(anna.heardNothing());
    }
}
