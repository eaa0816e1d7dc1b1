package org.linewright.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Watch;
import org.linewright.diagnostics.internal.record.RecordingTracer;
import org.linewright.fakes.VirtualTimers;

@Timeout(60)
class RecordingTest {

    private final VirtualTimers time = new VirtualTimers();
    private final FakeWire wire = new FakeWire(time);
    private final Tracer tracer = new RecordingTracer(wire);

    private Recording begun(TraceWish wish) {
        return tracer.begin(wish, time, time).result().orElseThrow();
    }

    private static List<Long> numbers(Recording recording, TraceQuery query) {
        return recording.shown(query, Masking.OPEN).entries().stream().map(TraceEntry::number).toList();
    }

    private static String options(int number) {
        return Samples.request("OPTIONS", "call-" + number, 1, "b" + number, "");
    }

    @Test
    void theNewestMessagesStayAndKeepTheirNumbers() {
        Recording recording = begun(TraceWish.usual().within(3, 1 << 20));
        for (int i = 1; i <= 5; i++) {
            wire.sends(options(i), "");
        }
        assertEquals(List.of(3L, 4L, 5L), numbers(recording, TraceQuery.ALL));
        assertEquals(2, recording.figures().forgotten());
        assertEquals(5, recording.figures().newest());
    }

    @Test
    void memoryIsBoundedByBytesToo() {
        Recording recording = begun(TraceWish.usual().within(1_000_000, 20_000));
        for (int i = 1; i <= 500; i++) {
            wire.sends(options(i), "");
        }
        assertTrue(recording.figures().bytes() <= 20_000, recording.figures().toString());
        assertTrue(recording.figures().kept() > 5, recording.figures().toString());
    }

    @Test
    void whatIsSentOnceMoreSaysOfWhichItIsTheRepetition() {
        Recording recording = begun(TraceWish.usual());
        wire.sends(options(1), "");
        time.pass(Duration.ofMillis(500));
        wire.sends(options(2), "");
        wire.sends(options(1), "");
        wire.receives(options(1));
        time.pass(Duration.ofMinutes(5));
        wire.sends(options(2), "");
        assertEquals(List.of(0L, 0L, 1L, 0L, 0L), recording.shown(TraceQuery.ALL, Masking.PRIVATE).entries().stream()
                .map(TraceEntry::repeats).toList());
    }

    @Test
    void everyMessageOfACallBelongsToTheLineThatOneOfThemNames() {
        Recording recording = begun(TraceWish.usual());
        Samples.call(wire, () -> time.pass(Duration.ofMillis(100)), "a");
        wire.sends(options(1), "23@pbx.example");
        assertEquals(11, numbers(recording, TraceQuery.ALL.ofLine("22@pbx.example")).size());
        assertEquals(1, numbers(recording, TraceQuery.ALL.ofLine("23@pbx.example")).size());
    }

    @Test
    void messagesAreFoundByCallMethodTextAndNumber() {
        Recording recording = begun(TraceWish.usual());
        Samples.call(wire, () -> time.pass(Duration.ofMillis(100)), "a");
        Samples.call(wire, () -> time.pass(Duration.ofMillis(100)), "b");
        assertEquals(11, numbers(recording, TraceQuery.ALL.ofCall("b")).size());
        assertEquals(4, numbers(recording, TraceQuery.ALL.ofMethod("bye")).size());
        assertEquals(List.of(6L, 17L), numbers(recording, TraceQuery.ALL.with("180 ringing")));
        assertEquals(List.of(21L, 22L), numbers(recording, TraceQuery.ALL.after(10).atMost(2)));
    }

    @Test
    void aSearchFindsNothingThatIsNotShown() {
        Recording recording = begun(TraceWish.usual());
        wire.sends(options(1), "22@pbx.example");
        assertEquals(0, recording.shown(TraceQuery.ALL.with("Antons"), Masking.PRIVATE).entries().size());
        assertEquals(1, recording.shown(TraceQuery.ALL.with("Antons"), Masking.OPEN).entries().size());
        assertFalse(recording.shown(TraceQuery.ALL, Masking.PRIVATE).entries().getFirst().line().startsWith("22@"));
    }

    @Test
    void listenersAreToldTogetherNotForEachMessage() throws InterruptedException {
        Recording recording = begun(TraceWish.usual());
        BlockingQueue<RecordingFigures> told = new LinkedBlockingQueue<>();
        Watch watch = recording.watch(told::add);
        assertEquals(0, next(told).newest());
        for (int i = 1; i <= 100; i++) {
            wire.sends(options(i), "");
        }
        assertEquals(1, time.waiting());
        time.pass(Duration.ofMillis(250));
        assertEquals(100, next(told).newest());
        watch.close();
        wire.sends(options(101), "");
        assertEquals(0, time.waiting());
    }

    @Test
    void strangersCannotDriveOurOwnMessagesOut() {
        Recording recording = begun(TraceWish.usual().within(100, 1 << 20));
        wire.sends(options(0), "");
        for (int i = 1; i <= 1000; i++) {
            wire.refuses(options(i));
        }
        assertEquals(1L, numbers(recording, TraceQuery.ALL).getFirst());
        assertEquals("STRANGER", recording.shown(TraceQuery.ALL, Masking.OPEN).entries().getLast().refused());
        assertEquals(1000, recording.figures().missed() + recording.figures().kept() - 1);
        time.pass(Duration.ofSeconds(2));
        wire.refuses(options(1001));
        assertEquals("call-1001", recording.shown(TraceQuery.ALL, Masking.OPEN).entries().getLast().message().callId());
    }

    @Test
    void whatTheTapCouldNotTellIsCounted() {
        Recording recording = begun(TraceWish.usual());
        wire.loses(options(1), 17);
        assertEquals(17, recording.figures().missed());
    }

    @Test
    void anEndedRecordingStaysReadableUntilTheNextBegins() {
        Recording first = begun(TraceWish.usual());
        wire.sends(options(1), "");
        tracer.end();
        assertEquals(0, wire.listening());
        assertFalse(first.figures().running());
        assertEquals(1, tracer.newest().orElseThrow().figures().kept());
        Recording second = begun(TraceWish.usual());
        wire.sends(options(2), "");
        assertEquals(1, wire.listening());
        assertEquals(List.of(1, 1), List.of(first.figures().kept(), second.figures().kept()));
        assertEquals(second, tracer.newest().orElseThrow());
    }

    private static RecordingFigures next(BlockingQueue<RecordingFigures> told) throws InterruptedException {
        return java.util.Optional.ofNullable(told.poll(20, TimeUnit.SECONDS)).orElseThrow();
    }

    @Test
    void aCallBetweenTwoOfOurLinesHasMessagesOfBoth() {
        Recording recording = begun(TraceWish.usual());
        String invite = "INVITE sip:23@pbx SIP/2.0\r\nVia: SIP/2.0/UDP us;branch=z9hG4bK%s\r\nFrom: <sip:22@pbx>;tag=a\r\n"
                + "To: <sip:23@pbx>%s\r\nCall-ID: one\r\nCSeq: 1 %s\r\n\r\n";
        String ok = invite.replace("INVITE sip:23@pbx SIP/2.0", "SIP/2.0 200 OK");
        wire.sends(invite.formatted("A", "", "INVITE"), "22@pbx");
        wire.receives(invite.formatted("B", "", "INVITE"), "23@pbx");
        wire.sends(ok.formatted("B", ";tag=b", "INVITE"), "23@pbx");
        wire.receives(ok.formatted("A", ";tag=b", "INVITE"), "23@pbx");
        wire.sends(invite.formatted("C", ";tag=b", "BYE").replace("INVITE sip:23@pbx", "BYE sip:token"), "23@pbx");
        wire.receives(invite.formatted("D", ";tag=b", "BYE").replace("INVITE sip:23@pbx", "BYE sip:token"), "23@pbx");
        assertEquals(List.of("22@pbx", "23@pbx", "23@pbx", "22@pbx", "22@pbx", "23@pbx"),
                recording.shown(TraceQuery.ALL, Masking.OPEN).entries().stream().map(TraceEntry::line).toList());
    }
}
