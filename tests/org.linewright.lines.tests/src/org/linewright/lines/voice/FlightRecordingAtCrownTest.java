package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.lines.Talk;
import org.linewright.simulator.CallRules;
import org.linewright.simulator.PbxSettings;

/** What a flight recording shows of lines and calls at the embedded PBX, in real time. */
@Timeout(120)
class FlightRecordingAtCrownTest {

    private static final String OUTSIDE = "+49891234567";
    private static final int PACKETS = 50;

    @TempDir
    private Path folder;
    private final Recording recording = new Recording();
    private Office office;

    @BeforeEach
    void open() throws Exception {
        Stream.of("Registration", "Call").forEach(name -> recording.enable("linewright." + name));
        recording.start();
        office = Office.open("22", "23");
        office.pbx().apply(PbxSettings.CROWN.with(CallRules.USUAL.with(new CallRules.Outside(Duration.ZERO,
                Optional.empty()))));
    }

    @AfterEach
    void close() {
        recording.close();
        office.close();
    }

    private Path written() throws Exception {
        Path file = folder.resolve("lines.jfr");
        recording.stop();
        recording.dump(file);
        return file;
    }

    private List<RecordedEvent> events(String name) throws Exception {
        return RecordingFile.readAllEvents(written())
                .stream()
                .filter(event -> event.getEventType().getName().equals("linewright." + name))
                .toList();
    }

    @Test
    void everyRegistrationIsShownWithItsLengthAndAnswer() throws Exception {
        List<RecordedEvent> events = events("Registration");
        assertEquals(List.of("22@" + Office.DOMAIN, "23@" + Office.DOMAIN),
                events.stream().map(event -> event.getString("addressOfRecord")).sorted().toList());
        for (RecordedEvent event : events) {
            assertEquals("REGISTER GRANTED 200", event.getString("purpose") + " " + event.getString("result") + " "
                    + event.getInt("status"));
            assertEquals(Duration.ofSeconds(600), event.getDuration("granted"));
            assertTrue(event.getDuration("roundTrip").isPositive(), event::toString);
            assertTrue(event.getDuration().compareTo(event.getDuration("roundTrip")) >= 0, event::toString);
            assertTrue(event.getInt("requests") >= 1, event::toString);
        }
        assertEquals(List.of("Linewright", "Lines"), events.getFirst().getEventType().getCategoryNames());
    }

    @Test
    void aCallIsShownFromBothEndsWithItsSound() throws Exception {
        RunningCall caller = office.dial("22", "23");
        OfferedCall callee = office.taken();
        Office.done(caller.sound(new Talk.Tone(500)));
        Office.done(callee.sound(new Talk.Tone(900)));
        callee.accept();
        office.talks(caller);
        office.until(() -> caller.figures().come() >= PACKETS && callee.figures().come() >= PACKETS);
        caller.hangUp();
        Office.over(caller);
        Office.over(callee);
        List<RecordedEvent> events = events("Call");
        assertEquals(List.of("22@" + Office.DOMAIN + " outgoing", "23@" + Office.DOMAIN + " incoming"),
                events.stream().map(event -> event.getString("addressOfRecord") + " " + event.getString("direction"))
                        .sorted().toList());
        for (RecordedEvent event : events) {
            assertEquals("200 pcma", event.getInt("status") + " " + event.getString("codec"));
            assertTrue(event.getLong("received") >= PACKETS, event::toString);
            assertTrue(event.getFloat("opinion") > 4, event::toString);
            Duration said = event.getDuration("setUpTime").plus(event.getDuration("ringTime"))
                    .plus(event.getDuration("talkTime"));
            Duration beside = event.getDuration().minus(said).abs();
            assertTrue(beside.compareTo(Duration.ofSeconds(1)) < 0, event::toString); // two clocks
            assertTrue(event.getDuration("talkTime").toMillis() >= 500, event::toString);
        }
    }

    @Test
    void aRecordingNeitherHoldsWhomWeCallNorAPassword() throws Exception {
        RunningCall call = office.dial("22", OUTSIDE);
        office.talks(call);
        call.hangUp();
        Office.over(call);
        Path file = written();
        assertFalse(RecordingFile.readAllEvents(file).stream().filter(event -> event.getEventType().getName()
                .equals("linewright.Call")).toList().isEmpty());
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(all.contains("22@" + Office.DOMAIN));
        assertFalse(all.contains("891234567"));
        assertFalse(all.contains("\"" + Office.PASSWORD + "\""));
    }
}
