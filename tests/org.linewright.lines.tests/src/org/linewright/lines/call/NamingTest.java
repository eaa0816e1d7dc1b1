package org.linewright.lines.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.lines.CallReport.ForwardedFrom;
import org.linewright.lines.CallReport.Partner;
import org.linewright.lines.NameSource;
import org.linewright.sip.Claims;
import org.linewright.sip.Claims.Claim;
import org.linewright.sip.Claims.Source;
import org.linewright.sip.Invitation;
import org.linewright.sip.Peer;

/** Which of several names counts. */
class NamingTest {

    private static final List<Claim> ALL = Arrays.stream(Source.values())
            .map(source -> new Claim(source, new Peer("sip:" + source + "@pbx", "")))
            .toList();
    private static final Partner BERT = new Partner("23", "Bert", NameSource.FROM, Optional.empty());

    private static Partner caller(Claims claims, String... diversions) {
        return Naming.USUAL.caller(new Invitation("", "", claims, "", "", List.of(diversions), List.of(),
                Optional.empty(), Optional.empty(), InetAddress.getLoopbackAddress(), List.of()));
    }

    private static Claims one(Source source, String number, String name) {
        return new Claims(List.of(new Claim(source, new Peer("sip:" + number + "@pbx", name))), false);
    }

    @Test
    void theOrderDecidesAndIsSaid() {
        List<Claim> left = ALL;
        for (NameSource wanted : NameSource.USUAL) {
            assertEquals(new Partner(wanted.name(), "", wanted, Optional.empty()), caller(new Claims(left, false)));
            left = left.stream().filter(claim -> !claim.source().name().equals(wanted.name())).toList();
        }
        Naming mine = new Naming(List.of(NameSource.CONNECTED, NameSource.ASSERTED));
        assertEquals(NameSource.CONNECTED, mine.named(BERT, new Claims(ALL, false)).source());
    }

    @Test
    void whatNoSourceInTheOrderSaysChangesNothing() {
        Naming strict = new Naming(List.of(NameSource.ASSERTED));
        assertEquals(BERT, strict.named(BERT, one(Source.CONNECTED, "24", "Carl")));
    }

    @Test
    void aNameStaysWithItsNumberOnly() {
        assertEquals("Bert", Naming.USUAL.named(BERT, one(Source.ASSERTED, "23", "")).name());
        assertEquals("", Naming.USUAL.named(BERT, one(Source.ASSERTED, "24", "")).name());
    }

    @Test
    void whoWithholdsIsNotShown() {
        Partner hidden = Naming.USUAL.named(BERT, new Claims(ALL, true));
        assertEquals(new Partner("", "", NameSource.WITHHELD, Optional.empty()), hidden);
    }

    @Test
    void theForwarderIsSaidInWordsAndSoIsThatThereIsNone() {
        Partner forwarded = caller(one(Source.FROM, "1", ""), "\"Boss\" <sip:22@pbx>;reason=user-busy");
        assertEquals(Optional.of(new ForwardedFrom("22", "Boss", "user-busy")), forwarded.forwardedFrom());
        assertEquals("weitergeleitet von Boss 22 (besetzt)", forwarded.forwarded().german());
        assertEquals("forwarded by somebody unknown (time-of-day)",
                caller(one(Source.FROM, "1", ""), "<sip:22@pbx>;reason=time-of-day;privacy=full").forwarded()
                        .english());
        assertEquals("the PBX does not tell whether it was forwarded",
                caller(one(Source.FROM, "1", "")).forwarded().english());
    }

    @Test
    void everySourceHasANameOfItsOwn() {
        assertEquals(NameSource.values().length, new HashSet<>(Arrays.stream(NameSource.values())
                .map(source -> source.label().german()).toList()).size());
        for (Source source : Source.values()) {
            assertFalse(NameSource.valueOf(source.name()).label().english().isBlank());
        }
    }
}
