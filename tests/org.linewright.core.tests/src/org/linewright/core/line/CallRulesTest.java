package org.linewright.core.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CallRulesTest {

    private static final Line LINE = new Line("22", SecretReference.secret("x"));

    private static LineGroup group(String domain, Codec... codecs) {
        return new LineGroup(new GroupId("g"), "G", "d", Optional.empty(),
                new Registrar(domain, OptionalInt.empty(), Optional.empty(), Duration.ofMinutes(10), Duration.ZERO,
                        KeepAlive.OFF),
                new Media(List.of(codecs), List.of()), Map.of(), Map.of(), List.of(LINE));
    }

    @Test
    void aLinesOwnAnswerWinsOverItsGroups() {
        Line own = LINE.withTraits(LineTraits.PLAIN.withAway(Optional.of(DeclineCode.DECLINE)));
        assertEquals(new Effective<>(DeclineCode.BUSY_HERE, Effective.Origin.GROUP), CallRules.USUAL.away(LINE));
        assertEquals(new Effective<>(DeclineCode.DECLINE, Effective.Origin.LINE), CallRules.USUAL.away(own));
    }

    @Test
    void noLineIsForwardedToItself() {
        CallRules rules = CallRules.USUAL.withForwarding(
                new Forwarding(true, Optional.of(Forwarding.Administrative.always("22")), Optional.empty()));
        assertEquals(Optional.empty(), rules.target(LINE).value());
        assertEquals(Optional.of("22"), rules.target(new Line("23", SecretReference.secret("x"))).value());
        Line own = LINE.withTraits(LineTraits.PLAIN.withForwardTo(Optional.of("99")));
        assertEquals(new Effective<>(Optional.of("99"), Effective.Origin.LINE), rules.target(own));
    }

    @Test
    void twoLinesAreTheSameAccountWhateverTheyAreCalled() {
        assertTrue(LINE.sameAccount(LINE.withTraits(LineTraits.PLAIN.withLabel("Empfang").withTrunk(true))));
        assertTrue(!LINE.sameAccount(LINE.withEnabled(false)));
    }

    @Test
    void theInviteGrowsWithCodecsAndNames() {
        int usual = new InviteSize(group("estos.hfo-cloud.de", Codec.PCMA, Codec.PCMU)).bytes();
        assertTrue(usual > 1000 && usual < InviteSize.MOST, usual + " bytes");
        assertTrue(new InviteSize(group("estos.hfo-cloud.de", Codec.PCMA, Codec.PCMU, Codec.OPUS)).bytes() > usual);
        assertTrue(new InviteSize(group("a-very-long-name-of-a-customer.".repeat(3) + "example", Codec.PCMA))
                .bytes() > InviteSize.MOST);
    }

    @Test
    void g711TakesItsSixtyFourKilobitsAndTheHeaders() {
        assertEquals(88, new Bandwidth(Codec.PCMA, 1).kilobitsPerSecond());
        assertEquals(872, new Bandwidth(Codec.PCMU, 10).kilobitsPerSecond());
        assertTrue(new Bandwidth(Codec.OPUS, 10).kilobitsPerSecond() < 500);
        assertEquals(0, new Bandwidth(Codec.OPUS, 0).kilobitsPerSecond());
    }
}
