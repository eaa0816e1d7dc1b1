package org.linewright.lines.leg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.line.Codec;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.DialWish;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.call.Voice;
import org.linewright.lines.voice.OwnVoices;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.device.JavaSound;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.Tone;
import org.linewright.media.sound.WavFile;
import org.linewright.peers.Baresip;
import org.linewright.peers.Linphone;
import org.linewright.peers.LinphoneConsole;
import org.linewright.sip.Description;
import org.linewright.sip.IncomingCall;

/** Phones of others attach to a line through us and talk over the embedded PBX, with sound, in real time. */
@Timeout(180)
class ClientsAtCrownTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void assertBothHeard(int client, int phone) throws IOException {
        assertEquals(48_000, desk.rate("22"), "the client speaks Opus");
        assertEquals(8000, desk.rate("23"), "the PBX sees G.711");
        assertTrue(desk.share("22", phone) > 0.9, () -> "heard by the client");
        assertTrue(desk.share("23", client) > 0.9, () -> "heard by the phone");
    }

    @Test
    void aClientCallsInOpusAndThePbxHearsALaw() throws Exception {
        try (Baresip client = desk.client(440); Baresip phone = desk.phone("23", 1000)) {
            client.dial("23");
            client.await("CALL_ESTABLISHED", Desk.LIMIT);
            phone.await("CALL_ESTABLISHED", Desk.LIMIT);
            client.awaitSound(Desk.LIMIT);
            phone.awaitSound(Desk.LIMIT);
            client.hangUp();
            phone.await("CALL_CLOSED", Desk.LIMIT);
        }
        assertBothHeard(440, 1000);
        assertEquals(0, desk.lines().calls().size());
    }

    @Test
    void whoIsCalledHangsUpToo() throws Exception {
        try (Baresip client = desk.client(440); Baresip phone = desk.phone("23", 1000)) {
            client.dial("23");
            client.await("CALL_ESTABLISHED", Desk.LIMIT);
            phone.hangUp();
            client.await("CALL_CLOSED", Desk.LIMIT);
        }
    }

    @Test
    void aNumberThatDoesNotExistIsRefusedWithItsStatus() throws Exception {
        try (Baresip client = desk.client(440)) {
            client.dial("99");
            assertTrue(client.await("CALL_CLOSED", Desk.LIMIT).contains("404"), "as the PBX says");
        }
    }

    @Test
    void aCallRingsAtTheClientToo() throws Exception {
        BlockingQueue<OfferedCall> offered = new LinkedBlockingQueue<>();
        desk.lines().incoming(call -> {
            offered.add(call);
            return report -> {
                // the client answers
            };
        });
        try (Baresip client = desk.client(440); Baresip phone = desk.phone("23", 1000)) {
            phone.dial("22");
            client.await("CALL_ESTABLISHED", Desk.LIMIT);
            phone.await("CALL_ESTABLISHED", Desk.LIMIT);
            client.awaitSound(Desk.LIMIT);
            phone.awaitSound(Desk.LIMIT);
            OfferedCall call = offered.poll(20, TimeUnit.SECONDS);
            assertEquals("23", call.report().partner().number());
            phone.hangUp();
            client.await("CALL_CLOSED", Desk.LIMIT);
        }
        assertBothHeard(440, 1000);
    }

    @Test
    void theLineItselfStillCalls() throws Exception {
        try (Baresip phone = desk.phone("23", 1000)) {
            desk.lines().dial(Desk.LINE, DialWish.of("23"), report -> {
                // only the phone is asked
            }).result().orElseThrow();
            phone.await("CALL_ESTABLISHED", Desk.LIMIT);
        }
    }

    @Test
    void aLinphoneCallsTooAndIsHeard() throws Exception {
        Path song = Files.write(folder.resolve("song.wav"),
                WavFile.written(Samples.of(Tone.of(700, Duration.ofSeconds(5)), Duration.ofSeconds(5))));
        try (Linphone client = desk.attached(1,
                Linphone.saying(song, folder, desk.port(), Desk.DOMAIN, "22", "desk"));
                Baresip phone = desk.phone("23", 1000)) {
            client.dial("23");
            phone.await("CALL_ESTABLISHED", Desk.LIMIT);
            client.await("StreamsRunning", Desk.LIMIT);
            phone.awaitSound(Desk.LIMIT);
            client.hangUp();
            phone.await("CALL_CLOSED", Desk.LIMIT);
        }
        assertEquals(8000, desk.rate("23"));
        assertTrue(desk.share("23", 700) > 0.9, () -> "heard by the phone");
    }

    @Test
    void aLinphoneIsCalledAndBothHearEachOther() throws Exception {
        Path song = Files.write(folder.resolve("song.wav"),
                WavFile.written(Samples.of(Tone.of(700, Duration.ofSeconds(5)), Duration.ofSeconds(5))));
        try (LinphoneConsole client = desk.attached(1,
                LinphoneConsole.started(song, folder, desk.port(), Desk.DOMAIN, "22", "desk", "opus/48000"));
                Baresip phone = desk.phone("23", 1000)) {
            phone.dial("22");
            client.await("connected", Desk.LIMIT);
            phone.await("CALL_ESTABLISHED", Desk.LIMIT);
            desk.heard("23", 700);
            phone.awaitReported(Desk.LIMIT); // six seconds of its tone are sent
            phone.hangUp();
            client.await("ended", Desk.LIMIT);
        }
        assertTrue(desk.share("22", 1000) > 0.9, () -> "heard by the client"); // it writes only when it ends
        assertEquals(8000, desk.rate("23"), "the PBX sees G.711");
    }

    @Test
    void anAnnouncementIsHeardByTheClientThoughNobodyAnswers() throws Exception {
        try (SystemTimers timers = new SystemTimers("announcement timers");
                OwnVoices voices = new OwnVoices(timers, RandomGenerator.getDefault(), new JavaSound());
                Baresip client = desk.client(440);
                Phone phone = new Phone(desk.pbx().address(), "23", "pw-23")) {
            client.dial("23");
            IncomingCall there = phone.rung();
            Voice voice = voices.open(InetAddress.getLoopbackAddress(), List.of(Codec.PCMA), change -> {
                // nobody wants to know
            }).result().orElseThrow();
            there.early(Description.sdp(voice.answer(there.invitation().offer().orElseThrow().text(),
                    InetAddress.getLoopbackAddress()).orElseThrow()));
            voice.lead(Source.of(new Tone(1000, Tone.USUAL, Sound.ENDLESS)), Sink.NONE, key -> {
                // nobody presses one
            });
            desk.heard("22", 1000);
            there.decline(404);
            assertTrue(client.await("CALL_CLOSED", Desk.LIMIT).contains("404"), "as the PBX says");
        }
    }

    @Test
    void aKeyIsHeardAtTheOtherEnd() throws Exception {
        try (Baresip client = desk.client(440); Baresip phone = desk.phone("23", 1000)) {
            client.dial("23");
            client.await("CALL_ESTABLISHED", Desk.LIMIT);
            phone.await("CALL_ESTABLISHED", Desk.LIMIT);
            client.awaitSound(Desk.LIMIT);
            client.press("7");
            assertTrue(phone.await("CALL_DTMF_START", Desk.LIMIT).contains("7"), "by the client");
            phone.press("3");
            assertTrue(client.await("CALL_DTMF_START", Desk.LIMIT).contains("3"), "by the phone");
        }
    }

    @Test
    void aClientHoldsAndIsHeardAgainAfterResume() throws Exception {
        try (Baresip client = desk.client(440); Baresip phone = desk.phone("23", 1000)) {
            client.dial("23");
            client.await("CALL_ESTABLISHED", Desk.LIMIT);
            phone.await("CALL_ESTABLISHED", Desk.LIMIT);
            client.hold();
            phone.await("CALL_REMOTE_SDP", Desk.LIMIT);
            client.resume();
            phone.await("CALL_REMOTE_SDP", Desk.LIMIT);
            client.awaitSound(Desk.LIMIT);
            client.hangUp();
            phone.await("CALL_CLOSED", Desk.LIMIT);
        }
    }
}
