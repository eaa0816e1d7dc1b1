package org.linewright.diagnostics.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.diagnostics.internal.check.Scene.NOW;
import static org.linewright.diagnostics.internal.check.Scene.OURS;
import static org.linewright.diagnostics.internal.check.Scene.answer;
import static org.linewright.diagnostics.internal.check.Scene.group;
import static org.linewright.diagnostics.internal.check.Scene.one;
import static org.linewright.diagnostics.internal.check.Scene.passed;
import static org.linewright.diagnostics.internal.check.Scene.register;
import static org.linewright.diagnostics.internal.check.Scene.registered;
import static org.linewright.diagnostics.internal.check.Scene.status;
import static org.linewright.diagnostics.internal.check.Scene.told;
import static org.linewright.diagnostics.internal.check.Scene.unknown;
import static org.linewright.diagnostics.internal.check.Scene.with;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.Text;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.lines.LineState;
import org.linewright.lines.Reach;
import org.linewright.lines.SeenContact;
import org.linewright.lines.SeenContact.Owner;

/** What statuses and groups tell. */
class LineChecksTest {

    private static final SeenContact FOREIGN = new SeenContact("sip:22@198.51.100.7:5062", Duration.ofSeconds(300),
            Owner.FOREIGN);
    private static final SeenContact LEFTOVER = new SeenContact("sip:TOKEN@192.0.2.9:5060", Duration.ofSeconds(100),
            Owner.LEFTOVER);
    private static final Examined NOTHING = Examined.nothing(NOW);

    private static Examined challenged(String status, String authorization) {
        return new Scene().sends(register("sip:TOKEN@192.0.2.10:5060", 1, ""))
                .receives(answer("401 Unauthorized", "192.0.2.10:5060", "", 1, ""))
                .sends(register("sip:TOKEN@192.0.2.10:5060", 2, authorization))
                .receives(answer(status, "192.0.2.10:5060", "", 2, "")).examined(status(LineState.REFUSED, status));
    }

    @Test
    void aRegisteredLineIsFineAndOneThatIsNotIsNot() {
        assertEquals(passed(), told(new Registered(), with(registered(OURS))));
        Finding finding = one(new Registered(), with(status(LineState.RETRYING, "503 Service Unavailable")));
        assertEquals("LW-CHECK-201", finding.code());
        assertTrue(finding.summary().english().contains("22@pbx.example is not registered: because"));
        assertTrue(finding.evidence().contains("503 Service Unavailable"), finding.toString());
    }

    @Test
    void aLineThatHasNotSettledCannotBeJudged() {
        assertEquals(unknown(), told(new Registered(), with(status(LineState.REGISTERING, ""))));
        assertEquals("LW-CHECK-201", one(new Registered(), with(status(LineState.REGISTERING, "").failed(3))).code(),
                "it does not come and go with every new attempt");
        assertEquals("LW-CHECK-202", one(new Registered(), with(registered(OURS).failed(1))).code());
        assertEquals(unknown(), told(new Registered(), NOTHING));
    }

    @ParameterizedTest
    @EnumSource(value = LineState.class, names = { "STOPPED", "LEAVING" })
    void aLineThatIsOffIsAsWanted(LineState off) {
        assertEquals(List.of(), told(new Registered(), with(status(off, ""))));
    }

    @Test
    void aPasswordThatIsRefusedIsToldApartFromAnAccountThatIsNotThere() {
        String proof = "Authorization: Digest username=\"22\"\r\n";
        assertEquals(List.of("211"), told(new Credentials(), challenged("401 Unauthorized", proof)));
        assertEquals(List.of("212"), told(new Credentials(), challenged("404 Not Found", "")));
        assertEquals(List.of("213"), told(new Credentials(), challenged("403 Forbidden", "")));
        assertEquals(List.of("214"), told(new Credentials(), challenged("403 Forbidden", proof)));
        assertEquals(passed(), told(new Credentials(), with(registered(OURS))));
        assertEquals(unknown(), told(new Credentials(), NOTHING));
    }

    @Test
    void whatAnotherCheckExplainsIsToldOnce() {
        assertEquals(List.of(), told(new Registered(),
                challenged("401 Unauthorized", "Authorization: Digest username=\"22\"\r\n")));
    }

    @Test
    void aChallengeThatWeDoNotSpeakIsNoWrongPassword() {
        Examined examined = challenged("401 Unauthorized", "");
        assertEquals(unknown(), told(new Credentials(), examined));
        assertEquals(List.of("201"), told(new Registered(), examined));
    }

    @Test
    void withoutATraceAPlain403IsNotExplainedAway() {
        Examined examined = with(status(LineState.REFUSED, "403 Forbidden"));
        assertEquals(unknown(), told(new Credentials(), examined));
        assertEquals(List.of("201"), told(new Registered(), examined));
    }

    @Test
    void aForeignContactIsNamedAndOneThatTookOverIsWorse() {
        Finding shared = one(new Exclusive(), with(registered(OURS, FOREIGN)));
        assertEquals("LW-CHECK-221", shared.code());
        assertTrue(shared.summary().german().contains("sip:22@198.51.100.7:5062"));
        assertEquals(2, shared.evidence().size());
        assertEquals(List.of("222"), told(new Exclusive(), with(registered(FOREIGN))));
    }

    @Test
    void anOwnLeftoverIsNobodyElse() {
        assertEquals(List.of("224"), told(new Exclusive(), with(registered(OURS, LEFTOVER))));
        assertEquals(List.of("223"), told(new Exclusive(), with(registered(LEFTOVER))));
    }

    @Test
    void anExclusiveAccountIsFineAndARegistrarThatListsNothingIsBlind() {
        assertEquals(passed(), told(new Exclusive(), with(registered(OURS))));
        assertEquals(unknown(), told(new Exclusive(), with(registered())));
        assertEquals(unknown(), told(new Exclusive(), with(status(LineState.RETRYING, ""))));
    }

    private static Examined reached(Reach... reaches) {
        LineGroup proving = group().withRegistrar(group().registrar().withProve(Duration.ofMinutes(5)));
        return Examined.nothing(NOW).withGroups(List.of(proving)).withStatuses(Stream.of(reaches)
                .map(reach -> registered(OURS).with(reach, Text.same("because"))).toList());
    }

    @Test
    void aRegisteredLineThatIsNotReachedIsAFaultAndOneThatCameBackAWarning() {
        Reach lost = Reach.NOT_TRIED.failed(NOW, Text.same("408 Request Timeout"));
        Finding fault = one(new Reachable(), reached(lost));
        assertEquals("LW-CHECK-241 ERROR", fault.code() + " " + fault.verdict());
        assertTrue(fault.summary().english().contains("408 Request Timeout"));
        Reach back = lost.proven(NOW.plusSeconds(5), Text.same("back"));
        Finding warning = one(new Reachable(), reached(back));
        assertEquals("LW-CHECK-242 WARNING", warning.code() + " " + warning.verdict());
        assertTrue(warning.evidence().contains("lost " + NOW));
        assertEquals(passed(), told(new Reachable(),
                reached(back.proven(NOW.plus(Duration.ofDays(2)), Text.same("well")))));
    }

    @Test
    void aLineThatProvedItselfIsFineAndTheOthersAreUnknown() {
        assertEquals(passed(), told(new Reachable(), reached(Reach.NOT_TRIED.proven(NOW, Text.same("came")))));
        assertEquals(unknown(), told(new Reachable(), reached(Reach.NOT_TRIED)));
        assertEquals(unknown(), told(new Reachable(), NOTHING));
        assertEquals(unknown(), told(new Reachable(), with(status(LineState.RETRYING, ""))));
    }

    @Test
    void aPbxThatPassesNothingOnIsToldOnceForItsGroup() {
        Reach unprovable = Reach.NOT_TRIED.unprovable(NOW, Text.same("200 OK"));
        List<Finding> found = new Reachable().findings(reached(unprovable, unprovable));
        assertEquals(1, found.size());
        assertEquals(Verdict.UNKNOWN, found.getFirst().verdict());
        assertTrue(found.getFirst().summary().english().contains("200 OK"));
        assertTrue(found.getFirst().fix().isEmpty());
    }

    @Test
    void whereNothingIsProvedItCanBeSwitchedOn() {
        List<Finding> found = new Reachable().findings(with(registered(OURS)));
        assertEquals(Verdict.UNKNOWN, found.getFirst().verdict());
        assertEquals(Map.of("registrar.prove", "300 s"), found.getFirst().fix().orElseThrow().settings());
    }

    @Test
    void aLongIntervalWithoutNatRefreshIsWarnedOfOnlyBehindANatAndCanBeFixed() {
        String contact = "Contact: <sip:TOKEN@192.0.2.10:5060>\r\n";
        Scene behind = new Scene().sends(register("sip:TOKEN@192.0.2.10:5060", 1, ""))
                .receives(answer("200 OK", "192.0.2.10:5060", ";received=203.0.113.5;rport=61000", 1, contact));
        Scene direct = new Scene().sends(register("sip:TOKEN@192.0.2.10:5060", 1, ""))
                .receives(answer("200 OK", "192.0.2.10:5060", ";rport=5060", 1, contact));
        List<LineGroup> silent = List
                .of(group(Duration.ofSeconds(600), Duration.ofMillis(300), KeepAlive.OFF, 1));
        Finding found = one(new RegisterInterval(), behind.examined(registered(OURS)).withGroups(silent));
        assertEquals("LW-CHECK-231", found.code());
        assertEquals(Map.of("registrar.keepAlive.method", "crlf", "registrar.keepAlive.interval", "30 s"),
                found.fix().orElseThrow().settings());
        assertEquals(passed(), told(new RegisterInterval(), direct.examined(registered(OURS)).withGroups(silent)));
        assertEquals(passed(), told(new RegisterInterval(), behind.examined(registered(OURS))));
        assertEquals(unknown(), told(new RegisterInterval(), NOTHING));
    }

    @Test
    void aPrivateContactSeenUnderAPublicAddressIsANatToo() {
        SeenContact inside = new SeenContact("sip:TOKEN@192.168.1.5:5060", Duration.ofSeconds(600), Owner.OURS);
        assertEquals(List.of("231"), told(new RegisterInterval(), with(registered(inside)).withGroups(
                List.of(group(Duration.ofSeconds(600), Duration.ofMillis(300), KeepAlive.OFF, 1)))));
    }

    @Test
    void linesThatDoNotFitIntoTheIntervalAreToldWithTheSumAForecastAndADelayThatFits() {
        Finding found = one(new Pacing(), NOTHING.withGroups(
                List.of(group(Duration.ofSeconds(60), Duration.ofMillis(300), KeepAlive.OFF, 400))));
        assertEquals(List.of("400 × 300 ms = 2 min / 1 min"), found.evidence().stream()
                .map(line -> line.replace("120 s", "2 min").replace("60 s", "1 min")).toList());
        assertEquals(Map.of("registrar.delay", "75 ms"), found.fix().orElseThrow().settings());
        assertTrue(found.explanation().english().contains("about 27429 refreshes"), found.explanation().english());
        assertEquals(passed(), told(new Pacing(), NOTHING.withGroups(List.of(group()))));
        assertEquals(unknown(), told(new Pacing(), NOTHING));
    }

    @Test
    void theGrantedIntervalCountsWhenItIsShorter() {
        Examined all = NOTHING.withGroups(
                List.of(group(Duration.ofSeconds(3600), Duration.ofSeconds(10), KeepAlive.OFF, 100)));
        assertEquals(passed(), told(new Pacing(), all));
        assertEquals(1, new Pacing().findings(all.withStatuses(List.of(registered(OURS)))).stream()
                .filter(one -> one.verdict().isFault()).count(), "1000 s do not fit into 600 s");
    }
}
