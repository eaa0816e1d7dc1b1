package org.linewright.diagnostics.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.diagnostics.internal.check.Scene.GROUP;
import static org.linewright.diagnostics.internal.check.Scene.NOW;
import static org.linewright.diagnostics.internal.check.Scene.OURS;
import static org.linewright.diagnostics.internal.check.Scene.answer;
import static org.linewright.diagnostics.internal.check.Scene.one;
import static org.linewright.diagnostics.internal.check.Scene.passed;
import static org.linewright.diagnostics.internal.check.Scene.register;
import static org.linewright.diagnostics.internal.check.Scene.registered;
import static org.linewright.diagnostics.internal.check.Scene.status;
import static org.linewright.diagnostics.internal.check.Scene.told;
import static org.linewright.diagnostics.internal.check.Scene.unknown;
import static org.linewright.diagnostics.internal.check.Scene.with;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.lines.LineState;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RegistrarFound;

/** What the way between us and the registrar does. */
class WayChecksTest {

    private static final String OWN = "192.0.2.10:5060";
    private static final String CONTACT = "sip:TOKEN@" + OWN;

    private static Scene registering(Scene scene, int sequence, String via, String seen, String more) {
        return scene.sends(register(CONTACT, sequence, "")).receives(answer("200 OK", via, seen, sequence, more));
    }

    private static Examined answered(String via, String more) {
        return registering(new Scene(), 1, via, ";rport=5060", more).examined();
    }

    @Test
    void anotherPublicPortAtTheNextRefreshIsAMappingThatWasLost() {
        Scene scene = registering(new Scene(), 1, OWN, ";received=203.0.113.5;rport=61000", "");
        assertEquals(unknown(), told(new NatMapping(), scene.examined()), "one is not enough");
        registering(scene, 2, OWN, ";received=203.0.113.5;rport=61000", "");
        assertEquals(passed(), told(new NatMapping(), scene.examined()));
        registering(scene, 3, OWN, ";received=203.0.113.5;rport=61999", "");
        Finding lost = one(new NatMapping(), scene.examined());
        assertEquals("LW-CHECK-301", lost.code());
        assertEquals("Office", lost.about().name());
        assertEquals(List.of(OWN + " → 203.0.113.5:61000 → 203.0.113.5:61999"), lost.evidence());
    }

    @Test
    void twoRegistrarsMaySeeTwoMappings() {
        Scene scene = new Scene();
        for (int round = 0; round < 2; round++) {
            registering(scene.at("192.0.2.1"), 2 * round, OWN, ";received=203.0.113.5;rport=61000", "");
            registering(scene.at("192.0.2.2"), 2 * round + 1, OWN, ";received=203.0.113.5;rport=61001", "");
        }
        assertEquals(passed(), told(new NatMapping(), scene.examined()));
    }

    @Test
    void aViaThatComesBackOtherwiseWasRewritten() {
        assertEquals(List.of("311"), told(new SipAlg(), answered("203.0.113.5:5060", "")));
        assertEquals(passed(), told(new SipAlg(), answered(OWN, "Contact: <" + CONTACT + ">;expires=600\r\n")));
        assertEquals(passed(), told(new SipAlg(), answered("192.0.2.10", "")), "5060 goes without saying");
        assertEquals(unknown(), told(new SipAlg(), Examined.nothing(NOW)));
    }

    @Test
    void aContactThatIsListedElsewhereWasRewrittenButAnOldOneBesideItWasNot() {
        String moved = "<sip:TOKEN@203.0.113.5:61000>;expires=600";
        Finding found = one(new SipAlg(), answered(OWN, "Contact: " + moved + ", <sip:22@198.51.100.7>\r\n"));
        assertEquals("LW-CHECK-312", found.code());
        assertEquals(List.of("Contact: 192.0.2.10:5060 → 203.0.113.5:61000"), found.evidence());
        assertEquals(passed(), told(new SipAlg(),
                answered(OWN, "Contact: " + moved + "\r\nContact: <" + CONTACT + ">;expires=600\r\n")));
    }

    private static Examined found(RegistrarFound lookup) {
        return with(registered(OURS)).withLookups(Map.of(GROUP, lookup));
    }

    private static RegistrarFound at(String... addresses) {
        return new RegistrarFound(List.of(new RegistrarFound.Step(RegistrarFound.Kind.SRV, Text.same("SRV"),
                List.of(new RegistrarFound.Entry(10, 50, "one.pbx.example", 5060, Duration.ofMinutes(1))))),
                List.of(addresses).stream().map(one -> new InetSocketAddress(one, 5060)).toList(),
                Optional.of(Text.same("first")), Optional.empty(), true);
    }

    @Test
    void aRegistrarThatIsNotFoundIsToldOnceAndTheServerThatStandsInIsNamed() {
        RegistrarFound none = new RegistrarFound(List.of(), List.of(), Optional.empty(),
                Optional.of(LinesTrouble.NO_ADDRESS.about("pbx.example")), true);
        Finding missing = one(new Dns(), found(none));
        assertEquals("LW-CHECK-321", missing.code());
        assertTrue(missing.summary().english().contains("pbx.example leads to no address"), missing.toString());
        assertEquals(List.of(), told(new Registered(),
                with(status(LineState.RETRYING, "")).withLookups(Map.of(GROUP, none))));
        Finding standIn = one(new Dns(), found(at("192.0.2.7", "192.0.2.1")));
        assertEquals("LW-CHECK-322", standIn.code());
        assertEquals(List.of("SRV 10 50 5060 one.pbx.example"), standIn.evidence());
        assertEquals(passed(), told(new Dns(), found(at("192.0.2.1", "192.0.2.7"))));
        assertEquals(unknown(), told(new Dns(), with(registered(OURS))));
    }

    @Test
    void clocksThatDisagreeByMoreThanAMinuteAreTold() {
        assertEquals(passed(), told(new Clock(), answered(OWN, "Date: Mon, 30 Nov 2026 08:00:59 GMT\r\n")));
        Finding late = one(new Clock(), answered(OWN, "Date: Mon, 30 Nov 2026 09:00:00 GMT\r\n"));
        assertEquals("LW-CHECK-331", late.code());
        assertTrue(late.summary().english().endsWith("are 3600 s apart."), late.summary().english());
        assertEquals(unknown(), told(new Clock(), answered(OWN, "")));
        assertEquals(unknown(), told(new Clock(), answered(OWN, "Date: yesterday\r\n")));
    }

    @Test
    void aShareOfRepeatedMessagesIsLossButOneIsChance() {
        String ok = answer("200 OK", OWN, "", 1, "");
        assertEquals(passed(), told(new Loss(), new Scene().sends(register(CONTACT, 1, "")).again().receives(ok)
                .examined()));
        Scene silent = new Scene().sends(register(CONTACT, 1, "")).again().again().again();
        assertEquals(unknown(), told(new Loss(), silent.examined()), "who never answers is not lossy");
        Finding loss = one(new Loss(), silent.receives(ok).examined());
        assertEquals("LW-CHECK-341", loss.code());
        assertEquals(List.of("{SENT REGISTER=3}"), loss.evidence());
        assertEquals(unknown(), told(new Loss(), new Scene().examined()));
    }

    @Test
    void whatTheNetworkBringsTwiceIsNoLossAndOvertakingIsTold() {
        Scene twice = new Scene();
        for (int round = 1; round < 5; round++) {
            String ok = answer("200 OK", OWN, "", round, "");
            twice.sends(register(CONTACT, round, "")).receives(ok).again();
        }
        assertEquals(passed(), told(new Loss(), twice.examined()));
        assertEquals(List.of("LW-CHECK-342"), faults(new Disorder(), twice));
        Scene late = new Scene();
        for (int round = 1; round < 5; round++) {
            late.sends(register(CONTACT, round, "")).receives(answer("200 OK", OWN, "", round, ""))
                    .receives(answer("100 Trying", OWN, "", round, ""));
        }
        assertEquals(List.of("LW-CHECK-343"), faults(new Disorder(), late));
    }

    private static List<String> faults(Check check, Scene scene) {
        return check.findings(scene.examined()).stream().filter(one -> one.verdict().isFault()).map(Finding::code)
                .toList();
    }
}
