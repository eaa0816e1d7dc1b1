package org.linewright.diagnostics.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.diagnostics.internal.check.Scene.NOW;
import static org.linewright.diagnostics.internal.check.Scene.OURS;
import static org.linewright.diagnostics.internal.check.Scene.answer;
import static org.linewright.diagnostics.internal.check.Scene.register;
import static org.linewright.diagnostics.internal.check.Scene.registered;
import static org.linewright.diagnostics.internal.check.Scene.with;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.lines.LineState;
import org.linewright.lines.SeenContact;
import org.linewright.lines.SeenContact.Owner;

/** All checks together. */
class AllChecksTest {

    private record Throwing() implements Check {
        @Override
        public String id() {
            return "throwing";
        }

        @Override
        public Text purpose() {
            return Text.same("throws");
        }

        @Override
        public List<Finding> findings(Examined examined) {
            throw new IllegalStateException("password=hunter2");
        }
    }

    @Test
    void aCheckThatThrowsIsToldWithoutItsWordsAndHarmsNoOther() {
        List<Finding> found = new AllChecks(List.of(new Throwing(), new Registered())).of(with(registered(OURS)));
        assertEquals(List.of(Verdict.WARNING, Verdict.PASSED), found.stream().map(Finding::verdict).toList());
        assertEquals(List.of("java.lang.IllegalStateException"), found.getFirst().evidence());
        assertFalse(found.toString().contains("hunter2"));
    }

    @Test
    void theWorstComesFirst() {
        List<Verdict> verdicts = new AllChecks().of(with(Scene.status(LineState.RETRYING, "500 Oops"))).stream()
                .map(Finding::verdict).toList();
        assertEquals(Verdict.ERROR, verdicts.getFirst());
        assertEquals(verdicts.stream().sorted(Comparator.reverseOrder()).toList(), verdicts);
    }

    @Test
    void nothingKnownIsNothingWrong() {
        List<Finding> found = new AllChecks().of(Examined.nothing(NOW));
        assertEquals(Set.of(Verdict.UNKNOWN), Set.copyOf(found.stream().map(Finding::verdict).toList()));
    }

    @Test
    void aHealthyLineHasNoFault() {
        String contact = "sip:TOKEN@192.0.2.10:5060";
        Scene scene = new Scene();
        for (int round = 1; round < 3; round++) {
            scene.sends(register(contact, round, "")).receives(answer("200 OK", "192.0.2.10:5060", ";rport=5060", round,
                    "Contact: <" + contact + ">;expires=600\r\nDate: Mon, 30 Nov 2026 08:00:00 GMT\r\n"));
        }
        List<Finding> found = new AllChecks().of(scene.examined(registered(OURS)));
        assertEquals(List.of(), found.stream().filter(one -> one.verdict().isFault()).toList());
        assertEquals(Set.of("registered", "credentials", "exclusive", "register-interval", "pacing", "nat-mapping",
                "sip-alg", "clock", "loss", "disorder", "message-size", "dscp"),
                Set.copyOf(found.stream().filter(one -> one.verdict() == Verdict.PASSED).map(Finding::check).toList()));
    }

    @Test
    void everyCodeIsThereOnceAndItsWordsAreInBothLanguages() {
        List<TroubleKind> all = Stream.<TroubleKind>concat(Stream.of(LineDiagnosis.values()),
                Stream.of(CallDiagnosis.values())).toList();
        Set<String> codes = new HashSet<>();
        all.forEach(kind -> assertTrue(codes.add(kind.code()), kind.code()));
        all.forEach(kind -> assertFalse(kind.sentence().german().equals(kind.sentence().english()), kind.code()));
    }

    @Test
    void longEvidenceIsCutWithItsCount() {
        SeenContact[] many = IntStream.range(0, 20)
                .mapToObj(number -> new SeenContact("sip:x@192.0.2." + number, Duration.ofSeconds(60), Owner.FOREIGN))
                .toArray(SeenContact[]::new);
        List<String> evidence = Scene.one(new Exclusive(), with(registered(many))).evidence();
        assertEquals(Finding.MOST_EVIDENCE, evidence.size());
        assertEquals("… +15", evidence.getLast());
    }
}
