package org.linewright.workbench.simulator.box;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Event;
import org.linewright.simulator.EventKind;

/** The calls that run now, read out of the log. */
class LiveCallsTest {

    private static final AccountId CALLER = new AccountId(Box.DOMAIN, "22");

    private final LiveCalls calls = new LiveCalls();

    @Test
    void aCallIsConnectedRingsTalksAndIsGone() {
        tell(0, EventKind.CALL_STARTED, 7L, "22", "23", Text.same("route 23"));
        assertEquals(List.of("being connected "), states());
        tell(1, EventKind.CALL_RINGING, "7", "22", "23", "23");
        assertEquals(List.of("ringing 23"), states());
        tell(5, EventKind.CALL_ANSWERED, "7", "22", "23", "23");
        assertEquals(List.of("talking 23"), states());
        assertEquals(Optional.of(Instant.ofEpochSecond(5)), calls.all().getFirst().answered());
        tell(9, EventKind.CALL_ENDED, "7", "22", "23", Text.same("hung up"));
        assertEquals(List.of(), calls.all());
    }

    @Test
    void aForwardedCallSaysWhereItGoes() {
        tell(0, EventKind.CALL_STARTED, 1L, "22", "23", Text.same("route 23"));
        tell(0, EventKind.CALL_DIVERTED, 1L, "22", "23", "23", "177");
        assertEquals("route 23, forwarded to 177", calls.all().getFirst().understood().english());
    }

    @Test
    void aCallThatIsTransferredShowsTheNewEnd() {
        tell(0, EventKind.CALL_STARTED, 1L, "22", "23", Text.same("route 23"));
        tell(2, EventKind.CALL_ANSWERED, "1", "22", "23", "23");
        tell(5, EventKind.CALL_JOINED, "1", "22", "23", "177");
        assertEquals(List.of("talking 177"), states());
    }

    @Test
    void whatIsSaidOfACallThatIsOverMakesNone() {
        tell(0, EventKind.CALL_RINGING, "3", "22", "23", "23");
        assertEquals(List.of(), calls.all());
    }

    private List<String> states() {
        return calls.all().stream().map(call -> call.state().english() + " " + call.other()).toList();
    }

    private void tell(long second, EventKind kind, Object... about) {
        calls.take(new Event(Instant.ofEpochSecond(second), Optional.of(CALLER), kind, List.of(about),
                kind.about(about), Optional.empty()));
    }
}
