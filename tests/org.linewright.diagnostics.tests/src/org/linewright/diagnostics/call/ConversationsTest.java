package org.linewright.diagnostics.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.diagnostics.Recorded;
import org.linewright.diagnostics.Samples;

class ConversationsTest {

    @Test
    void messagesOfACallAreTogetherAndThoseOfAnotherApart() {
        List<Conversation> all = Recorded.conversations((wire, pause) -> {
            Samples.call(wire, pause, "a");
            Samples.call(wire, pause, "b");
            wire.sends(Samples.request("REGISTER", "c", 1, "r", ""), "22@pbx.example");
        });
        assertEquals(List.of("a", "b", "c"), all.stream().map(Conversation::callId).toList());
        assertEquals(List.of(Kind.CALL, Kind.CALL, Kind.REGISTRATION), all.stream().map(Conversation::kind).toList());
        assertEquals(List.of(11, 11, 1), all.stream().map(one -> one.entries().size()).toList());
    }

    @Test
    void aCallKnowsItsTransactionsItsDialogAndItsAnswer() {
        Conversation call = Recorded.call();
        assertEquals(List.of("INVITE", "INVITE", "ACK", "BYE"),
                call.exchanges().stream().map(Exchange::method).toList());
        Exchange challenged = call.exchanges().getFirst();
        assertEquals(3, challenged.entries().size(), "the ACK to an error belongs to its INVITE");
        assertEquals(407, challenged.answer().orElseThrow().message().status());
        assertEquals(1, call.exchanges().get(1).repeats());
        assertEquals(List.of(new Dialog("ft", "tt")), call.dialogs());
        assertEquals(200, call.answer().orElseThrow().status());
        assertEquals(Duration.ofMillis(500), call.length());
        assertEquals("22@pbx.example", call.line());
        assertEquals(2, call.participants().size());
    }

    @Test
    void aForkedCallHasADialogForEachThatRang() {
        Conversation call = Recorded.conversations((wire, pause) -> {
            wire.sends(Samples.invite("f", 1, "1"), "");
            wire.receives(Samples.answer("180 Ringing", "INVITE", "f", 1, "1", "one"));
            wire.receives(Samples.answer("180 Ringing", "INVITE", "f", 1, "1", "two"));
            wire.receives(Samples.answer("486 Busy Here", "INVITE", "f", 1, "1", "three"));
        }).getFirst();
        assertEquals(List.of(new Dialog("ft", "one"), new Dialog("ft", "two")), call.dialogs());
        assertEquals(486, call.answer().orElseThrow().status());
    }

    @Test
    void aRefreshThatWasChallengedCountsByItsLastAnswer() {
        Conversation registration = Recorded.conversations((wire, pause) -> {
            wire.sends(Samples.request("REGISTER", "r", 1, "1", ""), "");
            wire.receives(Samples.answer("401 Unauthorized", "REGISTER", "r", 1, "1", "x"));
            wire.sends(Samples.request("REGISTER", "r", 2, "2", ""), "");
            wire.receives(Samples.answer("403 Forbidden", "REGISTER", "r", 2, "2", "y"));
        }).getFirst();
        assertEquals(403, registration.answer().orElseThrow().status());
    }

    @Test
    void anAnswerWithoutItsRequestIsATransactionToo() {
        Conversation rest = Recorded.conversations((wire, pause) -> wire
                .receives(Samples.answer("200 OK", "BYE", "x", 3, "9", "t"))).getFirst();
        assertTrue(rest.exchanges().getFirst().request().isEmpty());
        assertEquals(Kind.CALL, rest.kind());
    }
}
