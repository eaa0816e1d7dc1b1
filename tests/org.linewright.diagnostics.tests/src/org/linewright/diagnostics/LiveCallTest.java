package org.linewright.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Conversations;
import org.linewright.diagnostics.call.Kind;
import org.linewright.diagnostics.capture.CaptureFormat;
import org.linewright.diagnostics.capture.CaptureReader;
import org.linewright.diagnostics.capture.CaptureWriter;
import org.linewright.diagnostics.internal.record.RecordingTracer;
import org.linewright.diagnostics.ladder.Ladder;
import org.linewright.diagnostics.ladder.LadderSvg;
import org.linewright.diagnostics.ladder.LadderText;
import org.linewright.peers.Tshark;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.sip.Account;
import org.linewright.sip.Binding;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.Description;
import org.linewright.sip.IncomingCall;
import org.linewright.sip.JainUserAgents;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgent;

/** Two lines that call each other through the embedded PBX, recorded. */
@Timeout(120)
class LiveCallTest {

    private static final String DOMAIN = "estos.hfo-cloud.de";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;
    private final SystemTimers timers = new SystemTimers("test timers");
    private final JainUserAgents agents = new JainUserAgents();
    private final Tracer tracer = new RecordingTracer(agents);
    private final BlockingQueue<CallEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<IncomingCall> offered = new LinkedBlockingQueue<>();

    @Test
    void aCallIsRecordedOnBothLinesWithoutAnyPasswordAndReadsAsSipElsewhere() throws Exception {
        Recording recording = tracer.begin(TraceWish.usual(), timers, InstantSource.system()).result().orElseThrow();
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();
                UserAgent agent = agents.open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers)
                        .result().orElseThrow()) {
            pbx.accounts().open(DOMAIN);
            Binding anna = registered(pbx, agent, "22", "Anna");
            registered(pbx, agent, "23", "Bert").calls(call -> {
                offered.add(call);
                return event -> {
                    // the caller tells
                };
            }, 2);
            var call = anna.call("23", CallWish.offering(sdp(40_000)).as("Anna A."), events::add);
            IncomingCall incoming = Optional.ofNullable(offered.poll(20, TimeUnit.SECONDS)).orElseThrow();
            incoming.ring();
            incoming.accept(sdp(40_002));
            awaited(CallEvent.Answered.class);
            call.hangUp();
            awaited(CallEvent.Ended.class);
            awaitByes(recording);
        }
        tracer.end();
        timers.close();
        Trace trace = recording.shown(TraceQuery.ALL, Masking.PRIVATE);
        List<Conversation> calls = Conversations.of(trace).stream().filter(one -> one.kind() == Kind.CALL).toList();
        assertEquals(2, calls.size());
        assertEquals(2,
                recording.shown(TraceQuery.ALL.ofMethod("REGISTER").ofLine("22@" + DOMAIN), Masking.OPEN).entries()
                        .stream().filter(one -> one.message().isRequest()).count());
        assertTrue(trace.entries().stream().noneMatch(one -> one.line().isEmpty()), trace.entries().toString());
        looksRight(trace, calls);
        readsElsewhere(trace);
    }

    private void looksRight(Trace trace, List<Conversation> calls) throws Exception {
        Ladder ladder = Ladder.of(calls, trace.flows());
        String text = LadderText.of(ladder, ZoneOffset.UTC);
        assertTrue(text.contains("INVITE (SDP)") && text.contains("180 Ringing") && text.contains("RTP PCMA"), text);
        assertFalse(text.contains("Anna"), text);
        Path svg = folder.resolve("ladder.svg");
        Files.writeString(svg, LadderSvg.of(ladder, ZoneOffset.UTC));
        Files.writeString(svg.resolveSibling("ladder.txt"), text);
    }

    private void readsElsewhere(Trace trace) throws Exception {
        Path file = folder.resolve("call.pcapng");
        try (OutputStream out = Files.newOutputStream(file)) {
            CaptureWriter.write(trace, CaptureFormat.PCAPNG, out);
        }
        Trace again = CaptureReader.read(file).result().orElseThrow().shown(TraceQuery.ALL, Masking.OPEN);
        assertEquals(trace.entries().stream().map(one -> one.message().summary()).toList(),
                again.entries().stream().map(one -> one.message().summary()).toList());
        if (Tshark.installed()) {
            assertEquals(trace.entries().size(), Tshark.read(file, "sip && !_ws.malformed", "frame.number").size());
        }
    }

    private static void awaitByes(Recording recording) throws InterruptedException {
        BlockingQueue<RecordingFigures> told = new LinkedBlockingQueue<>();
        recording.watch(told::add);
        while (recording.shown(TraceQuery.ALL.ofMethod("BYE"), Masking.OPEN).entries().stream()
                .filter(one -> one.message().status() == 200).count() < 2) {
            assertTrue(Optional.ofNullable(told.poll(20, TimeUnit.SECONDS)).isPresent(), "nothing more was recorded");
        }
    }

    private <T extends CallEvent> void awaited(Class<T> kind) throws InterruptedException {
        CallEvent event = Optional.ofNullable(events.poll(20, TimeUnit.SECONDS)).orElseThrow();
        while (!kind.isInstance(event)) {
            event = Optional.ofNullable(events.poll(20, TimeUnit.SECONDS)).orElseThrow();
        }
    }

    private static Binding registered(EmbeddedPbx pbx, UserAgent agent, String user, String person) throws Exception {
        pbx.accounts().add(org.linewright.simulator.Account.draft(DOMAIN, user, person)
                .withPassword(new Secret("pw-" + user)));
        Binding binding = agent.bind(new Account(user, DOMAIN,
                new ServerAddress("127.0.0.1", OptionalInt.of(pbx.address().getPort())), user,
                () -> new Secret("pw-" + user)));
        BlockingQueue<RegisterAnswer> answers = new LinkedBlockingQueue<>();
        binding.register(Duration.ofMinutes(10), answers::add);
        assertTrue(answers.poll(20, TimeUnit.SECONDS) instanceof RegisterAnswer.Granted);
        return binding;
    }

    private static Description sdp(int port) {
        return Description
                .sdp("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio " + port
                        + " RTP/AVP 8 0\r\na=rtpmap:8 PCMA/8000\r\na=rtpmap:0 PCMU/8000\r\n");
    }
}
