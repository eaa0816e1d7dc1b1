package org.linewright.sip.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.sip.CallEvent;
import org.linewright.sip.Claims;
import org.linewright.sip.Claims.Claim;
import org.linewright.sip.Claims.Source;
import org.linewright.sip.Forwarder;
import org.linewright.sip.Invitation;
import org.linewright.sip.Peer;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;

/** Who is at the other end, by everything that messages say about it. */
class NamesTest {

    private static final String PAI = "P-Asserted-Identity";
    private static final String RPID = "Remote-Party-ID";

    private static Invitation invitation(String... headers) {
        return Words.invitation(Bench.invite(Optional.of(Bench.OFFER), headers), InetAddress.getLoopbackAddress());
    }

    /** A request within the call from somebody of this From. */
    private static void ask(Bench bench, String method, long seq, String from, String... headers) {
        Headers all = Headers.NONE.with("Via", "SIP/2.0/UDP a;branch=" + seq)
                .with("From", from + ";tag=theirs")
                .with("To", "<sip:22@pbx.example>;tag=ours")
                .with("Call-ID", "call")
                .with("CSeq", seq + " " + method);
        for (int i = 0; i < headers.length; i += 2) {
            all = all.with(headers[i], headers[i + 1]);
        }
        bench.put(new CallInput.Asked(new Request(method, "sip:token@192.0.2.1", all, Optional.empty())));
        assertTrue(method.equals("INVITE") || bench.answered() == 200);
    }

    private static List<Claim> changed(Bench bench) {
        return bench.told().stream()
                .filter(CallEvent.PeerChanged.class::isInstance)
                .map(CallEvent.PeerChanged.class::cast)
                .flatMap(event -> event.claims().all().stream())
                .toList();
    }

    private static Claim claim(Source source, String uri, String name) {
        return new Claim(source, new Peer(uri, name));
    }

    @Test
    void everySourceOfAnInvitationIsTold() {
        Claims claims = invitation(PAI, "<tel:+493012>, \"Anna\" <sip:+493012@pbx>", RPID,
                "\"Anna R.\" <sip:12@pbx>;party=calling;privacy=off").claims();
        assertEquals(List.of(claim(Source.ASSERTED, "sip:+493012@pbx", "Anna"),
                claim(Source.REMOTE_PARTY, "sip:12@pbx", "Anna R."),
                claim(Source.FROM, "sip:23@pbx.example", "Bert")), claims.all());
        assertEquals(claim(Source.REMOTE_PARTY, "sip:12@pbx", "Anna R."),
                claims.first(List.of(Source.CONNECTED, Source.REMOTE_PARTY, Source.ASSERTED)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Privacy | id | true", "Privacy | none | false",
            "Privacy | user;critical | true",
            "Privacy | header | false", "Remote-Party-ID | <sip:1@x>;privacy=full | true",
            "Remote-Party-ID | <sip:1@x>;privacy=off | false",
            "From | \"Anonymous\" <sip:anonymous@anonymous.invalid> | true",
            "From | <sip:anonymous@pbx.example> | true", "From | \"anonymous\" <sip:7@pbx.example> | false",
            "From | <sip:anonymouse@pbx.example> | false" })
    void whoDoesNotWantToBeShownIsToldAsSuch(String header, String value, boolean withheld) {
        Request plain = Bench.invite(Optional.empty());
        Request request = new Request("INVITE", plain.uri(), plain.headers().without(header).with(header, value),
                Optional.empty());
        assertEquals(withheld, Words.invitation(request, InetAddress.getLoopbackAddress()).claims().withheld());
    }

    @ParameterizedTest
    @CsvSource({ "UPDATE", "INVITE" })
    void anotherFromAloneIsAnotherPerson(String method) {
        Bench bench = Bench.taken();
        ask(bench, method, 110, "\"Carl\" <sip:24@pbx.example>");
        assertEquals(List.of(claim(Source.CONNECTED, "sip:24@pbx.example", "Carl")), changed(bench));
        bench.ask("ACK", 110, Optional.empty());
        ask(bench, "UPDATE", 111, "\"Carl\" <sip:24@pbx.example>");
        assertEquals(List.of(), changed(bench));
        bench.put(new CallInput.HangUp()); // RFC 4916 §4.5: from now on he is who we speak to, by the same tag
        assertEquals("\"Carl\" <sip:24@pbx.example>;tag=theirs",
                bench.sent("BYE").request().headers().first("To").orElseThrow());
    }

    @Test
    void theSameFromWithoutItsNameIsNobodyElse() {
        Bench bench = Bench.taken();
        ask(bench, "UPDATE", 110, "<sip:23@192.0.2.9:5080>");
        assertEquals(List.of(), changed(bench));
    }

    @Test
    void aCallOfOursLearnsItTheSameWay() {
        Bench bench = Bench.talking();
        ask(bench, "UPDATE", 110, "<sip:24@pbx.example>");
        assertEquals(List.of(claim(Source.CONNECTED, "sip:24@pbx.example", "")), changed(bench));
    }

    @Test
    void whatASourceOnlyRepeatsIsNotNewButIsToldBesideWhatIs() {
        Bench bench = Bench.offered(Optional.of(Bench.OFFER), PAI, "<sip:23@pbx>")
                .put(new CallInput.Accept(Bench.ANSWER));
        bench.ask("ACK", 100, Optional.empty());
        ask(bench, "UPDATE", 110, "\"Bert\" <sip:23@pbx.example>", PAI, "<sip:23@pbx>");
        assertEquals(List.of(), changed(bench));
        ask(bench, "UPDATE", 111, "\"Bert\" <sip:23@pbx.example>", PAI, "<sip:23@pbx>", "Referred-By",
                "<sip:25@pbx>");
        assertEquals(List.of(claim(Source.ASSERTED, "sip:23@pbx", ""), claim(Source.REFERRED_BY, "sip:25@pbx", "")),
                changed(bench));
    }

    @Test
    void fromChangeIsSaidToBeUnderstood() {
        assertTrue(Bench.placed().sent("INVITE").request().headers().words("Supported").contains("from-change"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<sip:22@pbx>;reason=user-busy | | 22 | user-busy",
            "\"Boss\" <sip:22@pbx>;reason=unconditional, <sip:21@pbx>;reason=no-answer | | 22 | unconditional",
            "<sip:22@pbx>;reason=away;privacy=full | | '' | away",
            "| <sip:22@pbx>;index=1, <sip:23@pbx;cause=486>;index=1.1;mp=1 | 22 | user-busy",
            "| <sip:21@pbx>;index=1, <sip:22@pbx>;index=1.1;mp=1, <sip:token@192.0.2.1>;index=1.1.1;rc=1.1 | 21 | ''",
            "| <sip:22@pbx?Privacy=history>;index=1, <sip:23@pbx;cause=302>;index=2 | '' | unconditional",
            "| <sip:22@pbx>;index=1, <sip:token@192.0.2.1>;index=1.1;rc=1 | nobody | ''", "| | nobody | ''",
            "<sip:30@pbx> | <sip:22@pbx>;index=1, <sip:23@pbx;cause=486>;index=1.1;mp=1 | 30 | ''" })
    void whoForwardedTheCallIsRead(String diversion, String history, String number, String reason) {
        String[] headers = diversion != null && history != null // framework-driven null
                ? new String[]{ "Diversion", diversion, "History-Info", history }
                : diversion != null
                        ? new String[]{ "Diversion", diversion }
                        : history != null ? new String[]{ "History-Info", history } : new String[0];
        Optional<Forwarder> forwarder = invitation(headers).forwarder();
        assertEquals(number, forwarder.map(one -> one.peer().number()).orElse("nobody"));
        assertEquals(reason, forwarder.map(Forwarder::reason).orElse(""));
    }
}
