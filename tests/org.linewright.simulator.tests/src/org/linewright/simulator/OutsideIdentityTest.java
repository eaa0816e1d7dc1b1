package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Secret;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;

/** What the network is told of calls that leave the house by a trunk, and how these go. */
@Timeout(120)
class OutsideIdentityTest {

    private static final Numbering BERLIN = new Numbering("49", "30", "12345", Local.REFUSED, Shown.NATIONAL,
            new TrunkCode("9", false, true),
            List.of(Route.to("22", "22"), Route.to("30", "30"),
                    new Route("40", "", new Route.ToAccount("40"), "0800 1234")));
    private static final String DOMAIN = "@" + Office.DOMAIN + ">";

    private final Office office = new Office();
    private Handset anna;
    private Handset network;

    @BeforeEach
    void open() {
        office.pbx.accounts().open(Office.DOMAIN);
        add("22", "030 12345-0");
        add("30", "");
        add("40", "+49 30 12345 40");
        anna = office.handset("22");
        network = new Handset(office.phone("network"));
        Trunk trunk = new Trunk(AddressRange.parse("192.0.2.7").orElseThrow(), Office.DOMAIN,
                Optional.of(new InetSocketAddress("127.0.0.1", network.phone.port())));
        office.pbx.apply(office.pbx.settings().with(Office.DOMAIN, BERLIN)
                .with(CallRules.USUAL.with(CallRules.USUAL.outside().with(trunk))));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void add(String name, String provided) {
        Account draft = Account.draft(Office.DOMAIN, name, "Person " + name).withPassword(new Secret(Office.PASSWORD));
        office.add(new Account(draft.id(), draft.person(), "", "", "", List.of(), false, draft.password(),
                draft.passwordChanged(), "$Name (Fa.)", List.of(), provided, draft.extras()));
    }

    private Message called(String user) {
        Handset phone = user.equals("22") ? anna : office.handset(user);
        phone.calls("0894711");
        return network.expect("INVITE");
    }

    private static String named(String number) {
        return "<sip:" + number + DOMAIN;
    }

    @ParameterizedTest
    @CsvSource({ "22, 030123450, 030123450", "30, 0301234530, 0301234530", "40, 08001234, 0301234540" })
    void areTheNumberThatIsShownAndTheOneThatTheNetworkProvides(String user, String shown, String provided) {
        Message invite = called(user);
        assertEquals("INVITE sip:+49894711@127.0.0.1:" + network.phone.port() + " SIP/2.0", invite.start());
        assertTrue(invite.the("From").startsWith("\"Person " + user + " (Fa.)\" " + named(shown) + ";tag="),
                invite.the("From"));
        assertEquals(named(provided), invite.the("P-Asserted-Identity"));
        assertTrue(invite.all("Privacy").isEmpty());
        assertEquals("Call 1 from " + user + " to 0894711: outside is shown " + shown
                + "; network provided number: " + provided + ".", office.lastWords().english());
    }

    @Test
    void isKnownToTheNetworkAloneWhenTheCallerHides() {
        office.dial(anna, "*31");
        Message invite = called("22");
        assertTrue(invite.the("From").startsWith("\"Anonymous\" <sip:anonymous@anonymous.invalid>;tag="));
        assertEquals("id", invite.the("Privacy"));
        assertEquals(named("030123450"), invite.the("P-Asserted-Identity"));
        assertTrue(office.lastWords().german().endsWith("draußen gezeigt wird keine Nummer; netzseitige Nummer: "
                + "030123450."), office.lastWords().german());
    }

    @Test
    void isNotHiddenFromWhoeverHelpsAndNobodyIsReallyCalledForHelp() {
        office.dial(anna, "*31");
        anna.calls("112");
        anna.expect("180");
        assertTrue(network.heardNothing());
        assertTrue(office.words("22").contains("Call 2 from 22 to 112: outside is shown 030123450; "
                + "network provided number: 030123450."), office.words("22").toString());
    }

    @Test
    void isNotToldInTheHouse() {
        Handset bert = office.handset("30");
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        assertTrue(invite.the("From").contains("<sip:90301234522@"), invite.the("From"));
        assertTrue(invite.the("P-Asserted-Identity").contains("<sip:90301234522@"));
    }

    @Test
    void showsTheFirstCallerOfAForwardingAndProvidesWhoForwards() {
        Handset carla = office.handset("40");
        office.dial(carla, "*72*0894711");
        office.pbx.callFromOutside(Office.DOMAIN, "0409876", "0301234540").result().orElseThrow();
        Message invite = network.expect("INVITE");
        assertTrue(invite.the("From").startsWith("<sip:0409876" + DOMAIN), invite.the("From"));
        assertEquals(named("0301234540"), invite.the("P-Asserted-Identity"));
        anna.calls("40");
        Message second = network.expect("INVITE");
        assertTrue(second.the("From").contains("<sip:030123450@"), second.the("From"));
        assertEquals(named("0301234540"), second.the("P-Asserted-Identity"));
    }

    @Test
    void talkAndHangUp() {
        Message invite = called("22");
        network.answers(invite, 180, "");
        anna.expect("180");
        network.answers(invite, 200, Handset.ANSWER);
        Message answer = anna.expect("200");
        assertEquals(Handset.ANSWER, answer.body());
        anna.acknowledges(answer);
        network.expect("ACK");
        network.hangsUp();
        network.expect("200");
        anna.answers(anna.expect("BYE"), 200, "");
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void areNotPickedUp() {
        Message invite = called("22");
        network.answers(invite, 180, "");
        anna.expect("180");
        Handset bert = office.handset("30");
        bert.calls("*80");
        bert.expect("480");
    }

    @Test
    void areRefusedAsTheNetworkRefuses() {
        Message invite = called("22");
        network.answers(invite, 404, "");
        network.expect("ACK");
        anna.expect("404");
    }

    @ParameterizedTest
    @CsvSource({ "192.0.2.0/24 a.de, true", "192.0.2.0/24 a.de 192.0.2.7:5060, true",
            "192.0.2.0/24 a.de [2001:db8::7]:5060, true", "192.0.2.0/24 a.de 192.0.2.7, false",
            "192.0.2.0/24 a.de host.de:5060, false", "192.0.2.0/24 a.de 192.0.2.7:99999, false", "a.de, false",
            "192.0.2.0/24 a.de 192.0.2.7:5060 more, false" })
    void areLedByATrunkThatIsReadInFigures(String text, boolean read) {
        assertEquals(read, Trunk.parse(text).isPresent());
        Trunk.parse(text).ifPresent(trunk -> assertEquals(Optional.of(trunk), Trunk.parse(trunk.toString())));
    }
}
