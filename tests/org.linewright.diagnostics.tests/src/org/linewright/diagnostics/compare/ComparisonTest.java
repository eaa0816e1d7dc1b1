package org.linewright.diagnostics.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.diagnostics.Recorded;
import org.linewright.diagnostics.Samples;
import org.linewright.diagnostics.call.Conversation;

class ComparisonTest {

    private static Comparison of(Conversation left, Conversation right) {
        return Comparison.of(left, right);
    }

    @Test
    void twoGoodCallsDifferOnlyInWhatAlwaysDiffers() {
        List<Conversation> two = Recorded.conversations((wire, pause) -> {
            Samples.call(wire, pause, "a");
            Samples.call(wire, pause, "b");
        });
        Comparison comparison = of(two.getFirst(), two.getLast());
        assertEquals(10, comparison.pairs().size());
        assertEquals(List.of(), comparison.remarkable());
        assertTrue(comparison.pairs().getFirst().differences().stream().anyMatch(one -> one.what().equals("Call-ID")));
    }

    @Test
    void whatOnlyOneOfThemSaidIsShownAlone() {
        Conversation bad = Recorded.conversations((wire, pause) -> {
            wire.sends(Samples.invite("a", 1, "a1"), "");
            wire.receives(Samples.answer("407 Proxy Authentication Required", "INVITE", "a", 1, "a1", "x"));
            wire.sends(Samples.request("ACK", "a", 1, "a1", "x"), "");
            wire.sends(Samples.invite("a", 2, "a2"), "");
            wire.receives(Samples.answer("403 Forbidden", "INVITE", "a", 2, "a2", "y"));
        }).getFirst();
        List<Pair> remarkable = of(Recorded.call(), bad).remarkable();
        assertTrue(remarkable.stream().anyMatch(one -> one.left().isEmpty()
                && one.right().orElseThrow().message().status() == 403), remarkable.toString());
        assertTrue(remarkable.stream().anyMatch(one -> one.right().isEmpty()
                && one.left().orElseThrow().message().status() == 180), remarkable.toString());
    }

    @Test
    void aHeaderThatIsMissingOrOtherwiseIsNamedWithBothValues() {
        Conversation other = Recorded.conversations((wire, pause) -> wire
                .sends(Samples.invite("a", 1, "z").replace("Max-Forwards: 70\r\n", "")
                        .replace("<sip:22@", "<sip:23@").replace("a=rtpmap:8 PCMA/8000", "a=rtpmap:8 G729/8000")
                        .replace("m=audio 40000", "m=audio 41000"), ""))
                .getFirst();
        List<Difference> unusual = of(Recorded.call(), other).pairs().getFirst().unusual();
        assertEquals(List.of("Max-Forwards", "From", "body"), unusual.stream().map(Difference::what).toList());
        assertEquals(new Difference("Max-Forwards", "70", "", false), unusual.getFirst());
        assertEquals(new Difference("body", "a=rtpmap:8 PCMA/8000", "a=rtpmap:8 G729/8000", false), unusual.getLast());
    }
}
