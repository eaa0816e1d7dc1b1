package org.linewright.lines.leg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.lines.DialWish;
import org.linewright.lines.OfferedCall;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Tone;
import org.linewright.media.sound.WavFile;
import org.linewright.peers.Baresip;
import org.linewright.peers.Linphone;

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
