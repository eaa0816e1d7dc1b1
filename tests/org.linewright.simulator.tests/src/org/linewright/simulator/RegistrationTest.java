package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Secret;
import org.linewright.simulator.PbxSettings.Overload;
import org.linewright.simulator.PbxSettings.Overloaded;
import org.linewright.simulator.PbxSettings.SecondContact;
import org.linewright.simulator.PbxSettings.UnknownAccount;

@Timeout(60)
class RegistrationTest {

    private final Office office = new Office("22", "23");

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest(name = "X3: {0} s asked for, {1} s granted")
    @CsvSource({ "60,60", "600,600", "3600,3600", "3601,3600", "86400,3600", "4294967295,3600" })
    void grantsWhatIsAskedForUpToAnHour(long asked, long granted) {
        Phone phone = office.phone("22");
        Message ok = phone.signedIn(phone.request("REGISTER").with("Expires: " + asked));
        assertEquals(List.of(phone.contact() + ";expires=" + granted), ok.contacts());
    }

    @Test
    void grantsAnHourWhenNothingIsAskedFor() {
        Phone phone = office.phone("22");
        assertEquals(List.of(phone.contact() + ";expires=3600"), phone.signedIn(phone.request("REGISTER")).contacts());
    }

    @ParameterizedTest(name = "«{0}» counts as an hour")
    @ValueSource(strings = { "soon", "-1", "1e3", "99999999999" })
    void takesAMalformedIntervalForAnHour(String malformed) {
        Phone phone = office.phone("22");
        Message ok = phone.signedIn(
                phone.request("REGISTER").replacing("Contact", phone.contact() + ";expires=" + malformed));
        assertEquals(List.of(phone.contact() + ";expires=3600"), ok.contacts());
    }

    @Test
    void warnsOfALongRegisterIntervalAboveAMinute() {
        Phone phone = office.phone("22");
        phone.signedIn(phone.register(60));
        assertFalse(office.kinds("22").contains(EventKind.LONG_INTERVAL));
        assertEquals(200, phone.signedIn(phone.register(61)).status());
        Event warning = office.pbx.log().of(new AccountId(Office.DOMAIN, "22")).getLast();
        assertEquals(EventKind.LONG_INTERVAL, warning.kind());
        assertTrue(warning.text().german().startsWith("Warn, long register interval..."));
        assertTrue(warning.text().english().startsWith("Warn, long register interval..."));
    }

    @Test
    void answersTooBriefAnIntervalWithTheMinimum() {
        office.pbx.apply(PbxSettings.CROWN.with(PbxSettings.CROWN.registration().withLeast(Duration.ofSeconds(60))));
        Phone phone = office.phone("22");
        Message refusal = phone.signedIn(phone.register(59));
        assertEquals(423, refusal.status());
        assertEquals("60", refusal.the("Min-Expires"));
        assertEquals(200, phone.signedIn(phone.register(60)).status());
        assertEquals(200, phone.signedIn(phone.register(0)).status());
    }

    @Test
    void keepsTwoDevicesOfOneAccountAndListsBothWithTheirOwnTime() {
        Phone one = office.phone("22");
        Phone other = office.phone("22");
        one.signedIn(one.register(600));
        office.time.pass(Duration.ofSeconds(100));
        Message ok = other.signedIn(other.register(60));
        assertEquals(List.of(one.contact() + ";expires=500", other.contact() + ";expires=60"), ok.contacts());
        assertTrue(office.kinds("22").contains(EventKind.SECOND_CONTACT));
    }

    @Test
    void letsTheLastDevicePushOutTheFirstWhenSwitchedSo() {
        office.pbx.apply(
                PbxSettings.CROWN.with(PbxSettings.CROWN.registration().withSecondContact(SecondContact.REPLACES)));
        Phone one = office.phone("22");
        Phone other = office.phone("22");
        one.signedIn(one.register(600));
        Message ok = other.signedIn(other.register(60));
        assertEquals(List.of(other.contact() + ";expires=60"), ok.contacts());
        assertTrue(office.kinds("22").contains(EventKind.TAKEN_OVER));
    }

    @Test
    void takesSeveralContactsOfOneRegisterEachWithItsOwnTime() {
        Phone phone = office.phone("22");
        Message ok = phone.signedIn(phone.register(120)
                .replacing("Contact", "<sip:22@10.0.0.1>, \"Desk\" <sip:22@10.0.0.2>;expires=30;q=0.5"));
        assertEquals(List.of("<sip:22@10.0.0.1>;expires=120", "<sip:22@10.0.0.2>;expires=30;q=0.5"), ok.contacts());
    }

    @Test
    void givesBackWhatADeviceIsKnownBy() {
        Phone phone = office.phone("22");
        String instance = ";+sip.instance=\"<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>\";reg-id=1";
        Message ok = phone.signedIn(phone.register(60).replacing("Contact", phone.contact() + instance));
        assertEquals(List.of(phone.contact() + ";expires=60" + instance), ok.contacts());
    }

    @Test
    void refreshesTheSameContactInsteadOfAddingIt() {
        Phone phone = office.phone("22");
        phone.signedIn(phone.register(60));
        office.time.pass(Duration.ofSeconds(50));
        phone.signedIn(phone.register(60));
        Binding binding = office.pbx.bindings(Office.DOMAIN, "22").getFirst();
        assertEquals(1, office.pbx.bindings().size());
        assertEquals(Duration.ofSeconds(60), binding.left());
        assertEquals(VirtualTime.START, binding.since());
        assertEquals(phone.port(), binding.source().getPort());
    }

    @Test
    void forgetsABindingWhenItsTimeIsUp() {
        Phone phone = office.phone("22");
        phone.signedIn(phone.register(60));
        office.time.pass(Duration.ofSeconds(60).minusNanos(1));
        assertEquals(1, office.pbx.bindings().size());
        office.time.pass(Duration.ofNanos(1));
        assertEquals(List.of(), office.pbx.bindings());
        assertEquals(EventKind.EXPIRED, office.kinds("22").getLast());
    }

    @Test
    void removesOnlyTheContactThatLeaves() {
        Phone one = office.phone("22");
        Phone other = office.phone("22");
        one.signedIn(one.register(60));
        other.signedIn(other.register(60));
        assertEquals(List.of(other.contact() + ";expires=60"), one.signedIn(one.register(0)).contacts());
        assertEquals(EventKind.UNREGISTERED, office.kinds("22").getLast());
    }

    @Test
    void removesEveryContactForAStar() {
        Phone one = office.phone("22");
        Phone other = office.phone("22");
        one.signedIn(one.register(60));
        other.signedIn(other.register(60));
        assertEquals(List.of(), one.signedIn(one.register(0).replacing("Contact", "*")).contacts());
        assertEquals(List.of(), office.pbx.bindings());
    }

    @Test
    void rejectsAStarThatWouldStay() {
        Phone phone = office.phone("22");
        phone.signedIn(phone.register(60));
        assertEquals(400, phone.signedIn(phone.register(60).replacing("Contact", "*")).status());
        assertEquals(400, phone.signedIn(phone.request("REGISTER").replacing("Contact", "*")).status());
        assertEquals(1, office.pbx.bindings().size());
    }

    @Test
    void rejectsAContactThatCannotBeRead() {
        Phone phone = office.phone("22");
        assertEquals(400, phone.ask(phone.register(60).replacing("Contact", "<<>>")).status());
    }

    @Test
    void answersTheListToARegisterWithoutContact() {
        Phone phone = office.phone("22");
        phone.signedIn(phone.register(60));
        Message list = phone.signedIn(phone.request("REGISTER").without("Contact"));
        assertEquals(List.of(phone.contact() + ";expires=60"), list.contacts());
        assertEquals(1, office.pbx.bindings().size());
    }

    @Test
    void rejectsAnOutdatedCSeqOfTheSameCall() {
        Phone phone = office.phone("22");
        Message late = phone.register(0);
        phone.signedIn(phone.register(60));
        Message challenge = phone.ask(phone.request("REGISTER").without("Contact"));
        Message signed = phone.signed(late, challenge.the("WWW-Authenticate"));
        assertEquals(400, phone.ask(signed.replacing("CSeq", "1 REGISTER")).status());
        assertEquals(1, office.pbx.bindings().size());
        assertTrue(office.kinds("22").contains(EventKind.OUT_OF_ORDER));
    }

    @Test
    void answersARetransmissionAsBefore() {
        Phone phone = office.phone("22");
        Message challenge = phone.ask(phone.register(60));
        Message signed = phone.signed(phone.register(60), challenge.the("WWW-Authenticate"));
        Message first = phone.ask(signed);
        assertEquals(200, first.status());
        assertEquals(first, phone.ask(signed));
        assertEquals(1, office.kinds("22").stream().filter(EventKind.REGISTERED::equals).count());
        assertFalse(office.kinds("22").contains(EventKind.REFRESHED));
    }

    @Test
    void servesADeviceThatUsesOneBranchForEverything() {
        Phone phone = office.phone("22");
        String via = phone.request("REGISTER").the("Via");
        for (int expires : List.of(60, 50, 0)) {
            Message challenge = phone.ask(phone.register(expires).replacing("Via", via));
            Message signed = phone.signed(phone.register(expires), challenge.the("WWW-Authenticate"));
            assertEquals(200, phone.ask(signed.replacing("Via", via)).status());
        }
        assertEquals(List.of(), office.pbx.bindings());
    }

    @Test
    void keepsNoMoreThanSixteenContactsOfAnAccount() {
        Phone phone = office.phone("22");
        for (int device = 0; device < 16; device++) {
            Message register = phone.register(60).replacing("Contact", "<sip:22@10.0.0." + device + ">");
            assertEquals(200, phone.signedIn(register).status());
        }
        assertEquals(403, phone.signedIn(phone.register(60)).status());
        assertEquals(16, office.pbx.bindings().size());
    }

    @Test
    void sendsTheDateOfTheClock() {
        Phone phone = office.phone("22");
        assertEquals("Mon, 27 Jan 2020 16:02:01 GMT", phone.signedIn(phone.register(60)).the("Date"));
    }

    @Test
    void answersToWhereTheRequestCameFrom() {
        Phone phone = office.phone("22");
        Message request = phone.register(60);
        String via = request.the("Via").replace("127.0.0.1:" + phone.port(), "10.9.8.7:1234");
        assertTrue(phone.ask(request.replacing("Via", via)).the("Via")
                .matches(".*;rport=" + phone.port() + ";.*;received=127.0.0.1.*"));
    }

    @Test
    void answersNothingToItself() throws IOException {
        Phone phone = office.phone("22");
        Message request = phone.register(60)
                .replacing("Via", "SIP/2.0/UDP 127.0.0.1:" + office.pbx.address().getPort() + ";branch=z9hG4bKself");
        assertTrue(phone.unanswered(request));
        assertTrue(phone.reachesPbx());
    }

    @Test
    void knowsItsDomainsOnly() {
        Phone stranger = new Phone(office.pbx, "other.de", "22", Office.PASSWORD);
        assertEquals(404, stranger.ask(stranger.register(60)).status());
        office.pbx.accounts().open("other.de");
        Message crossed = stranger.register(60).to("sip:" + Office.DOMAIN);
        assertEquals(404, stranger.ask(crossed).status());
        stranger.close();
    }

    @Test
    void takesItsOwnAddressForAnyOfItsDomains() {
        Phone phone = office.phone("22");
        Message request = phone.register(60).to("sip:127.0.0.1:" + office.pbx.address().getPort());
        assertEquals(200, phone.signedIn(request).status());
    }

    @Test
    void servesSeveralDomainsWithTheSameAccountNames() {
        office.pbx.accounts().open("Second.DE");
        office.add(Account.draft("second.de", "22", "Other").withPassword(new Secret("other")));
        Phone here = office.phone("22");
        try (Phone there = new Phone(office.pbx, "second.de", "22", "other")) {
            assertEquals(200, here.signedIn(here.register(60)).status());
            assertEquals(200, there.signedIn(there.register(60)).status());
            assertEquals(List.of(there.contact()), office.pbx.bindings("second.de", "22").stream()
                    .map(binding -> "<" + binding.contact() + ">")
                    .toList());
        }
    }

    @Test
    void answersAnUnknownAccountAsSwitched() {
        Phone phone = office.phone("404");
        assertEquals(404, phone.ask(phone.register(60)).status());
        office.pbx.apply(PbxSettings.CROWN
                .with(PbxSettings.CROWN.authentication().withUnknownAccount(UnknownAccount.FORBIDDEN)));
        assertEquals(403, phone.ask(phone.register(60)).status());
        assertEquals(List.of(EventKind.UNKNOWN_ACCOUNT, EventKind.UNKNOWN_ACCOUNT), office.kinds("404"));
    }

    @Test
    void refusesAddressesThatAreNotAllowed() {
        AddressRange elsewhere = AddressRange.parse("10.0.0.0/8").orElseThrow();
        AddressRange loopback = AddressRange.parse("127.0.0.1").orElseThrow();
        Account account = office.pbx.accounts().account(new AccountId(Office.DOMAIN, "22")).orElseThrow();
        Phone phone = office.phone("22");
        office.pbx.accounts().change(account.withAllowed(List.of(elsewhere)));
        assertEquals(403, phone.ask(phone.register(60)).status());
        assertTrue(office.kinds("22").contains(EventKind.ADDRESS_REFUSED));
        office.pbx.accounts().change(account.withAllowed(List.of(elsewhere, loopback)));
        assertEquals(200, phone.signedIn(phone.register(60)).status());
    }

    @Test
    void forgetsTheBindingsOfARemovedAccount() {
        Phone phone = office.phone("22");
        phone.signedIn(phone.register(60));
        office.pbx.accounts().remove(new AccountId(Office.DOMAIN, "22"));
        assertEquals(List.of(), office.pbx.bindings());
        assertEquals(404, phone.ask(phone.register(60)).status());
        office.add(Account.draft(Office.DOMAIN, "22", "Somebody").withPassword(new Secret(Office.PASSWORD)));
        assertEquals(200, phone.signedIn(phone.register(60)).status());
    }

    @ParameterizedTest(name = "X10: {0} is answered {1}, Retry-After «{2}»")
    @CsvSource({ "UNAVAILABLE,503,7", "SERVER_ERROR,500,''" })
    void turnsAwayMoreRegistersASecondThanItTakes(Overloaded answer, int status, String retryAfter) {
        office.pbx.apply(PbxSettings.CROWN.with(new Overload(OptionalInt.of(5), answer, Duration.ofSeconds(7))));
        Phone phone = office.phone("22");
        List<Integer> answers = IntStream.range(0, 6).mapToObj(time -> phone.ask(phone.register(60)).status()).toList();
        assertEquals(List.of(401, 401, 401, 401, 401, status), answers);
        assertEquals(retryAfter, phone.ask(phone.register(60)).the("Retry-After"));
        assertTrue(office.kinds("22").contains(EventKind.OVERLOADED));
        office.time.pass(Duration.ofSeconds(1));
        assertEquals(401, phone.ask(phone.register(60)).status());
    }

    @Test
    void namesTheExtensionsThatItLacks() {
        Phone phone = office.phone("22");
        Message refusal = phone.ask(phone.register(60).with("Require: outbound, gruu"));
        assertEquals(420, refusal.status());
        assertEquals("outbound,gruu", String.join(",", refusal.all("Unsupported")).replace(" ", ""));
    }

    @Test
    void tellsWhatItCanDo() throws IOException {
        Phone phone = office.phone("22");
        assertEquals(200, phone.ask(phone.request("OPTIONS")).status());
        assertEquals(407, phone.ask(phone.request("INVITE")).status());
        assertEquals(407, phone.ask(phone.request("SUBSCRIBE")).status());
        assertEquals(481, phone.ask(phone.request("BYE")).status());
        assertEquals("REGISTER,OPTIONS,INVITE,ACK,CANCEL,BYE,UPDATE,INFO,SUBSCRIBE,REFER,PRACK",
                phone.ask(phone.request("PUBLISH")).the("Allow").replace(" ", ""));
        assertEquals(501, phone.ask(phone.request("JUGGLE")).status());
        assertTrue(phone.unanswered(phone.request("ACK")));
    }

    @Test
    void registersTheLinesOfTheSeed() {
        List<String> names = Stream.concat(Stream.of("150", "177"),
                IntStream.rangeClosed(200, 220).mapToObj(Integer::toString)).toList();
        names.forEach(name -> office.add(
                Account.draft(Office.DOMAIN, name, "Person " + name).withPassword(new Secret(Office.PASSWORD))));
        for (String name : names) {
            Phone phone = office.phone(name);
            assertEquals(200, phone.signedIn(phone.register(600)).status());
        }
        assertEquals(names, office.pbx.bindings().stream().map(binding -> binding.account().name()).toList());
    }
}
