package org.linewright.lines.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Watch;
import org.linewright.fakes.FakeRegistrar;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.RegistrationReport;
import org.linewright.sip.RegisterAnswer.Why;

/** What is told of the registrations of lines, on virtual time. */
@Timeout(30)
class ToldTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Stage stage = new Stage();
    private final BlockingQueue<RegistrationReport> attempts = new LinkedBlockingQueue<>();
    private final BlockingQueue<LineStatus> losses = new LinkedBlockingQueue<>();
    private final List<Watch> watches = List.of(stage.lines.figures().watchRegistrations(attempts::add),
            stage.lines.figures().watchLosses(losses::add));

    @AfterEach
    void close() {
        watches.forEach(Watch::close);
    }

    private String attempt() throws InterruptedException {
        RegistrationReport report = next(attempts);
        return report.addressOfRecord() + " " + report.purpose() + " " + report.result() + " " + report.status() + " "
                + report.granted().toSeconds();
    }

    private static <T> T next(BlockingQueue<T> told) throws InterruptedException {
        return Optional.ofNullable(told.poll(20, TimeUnit.SECONDS)).orElseThrow(); // framework-driven null
    }

    @Test
    void aRegistrationItsRefreshAndItsEndAreToldEachOnce() throws Exception {
        stage.want(Stage.group(1, TEN_MINUTES, Duration.ofMillis(10)));
        stage.pass(Duration.ofSeconds(1));
        assertEquals("100@pbx.example REGISTER GRANTED 200 600", attempt());
        stage.pass(TEN_MINUTES);
        assertEquals("100@pbx.example REFRESH GRANTED 200 600", attempt());
        stage.want();
        stage.pass(Duration.ofSeconds(1));
        assertEquals("100@pbx.example LEAVE GRANTED 200 0", attempt());
        assertEquals(List.of(), List.copyOf(attempts));
        assertEquals(List.of(), List.copyOf(losses));
    }

    @Test
    void whatARegistrarAnswersIsToldAsItIs() throws Exception {
        stage.registrar.answer(sent -> FakeRegistrar.refused(Why.BUSY, 503, Optional.of(Duration.ofSeconds(5))));
        stage.want(Stage.group(1, TEN_MINUTES, Duration.ofMillis(10)));
        stage.pass(Duration.ofSeconds(1));
        assertEquals("100@pbx.example REGISTER BUSY 503 0", attempt());
        stage.registrar.answer(sent -> FakeRegistrar.silent());
        stage.pass(Duration.ofSeconds(40));
        assertEquals("100@pbx.example REGISTER SILENT 0 0", attempt());
        stage.registrar.answer(sent -> FakeRegistrar.refused(Why.CREDENTIALS, 401, Optional.empty()));
        stage.pass(Duration.ofMinutes(1));
        assertEquals("100@pbx.example REGISTER CREDENTIALS 401 0", attempt());
        assertEquals(List.of(), List.copyOf(losses));
    }

    @Test
    void aLineThatLosesItsRegistrationIsToldOnceAndRecorded(@TempDir Path folder) throws Exception {
        try (Recording recording = new Recording()) {
            recording.enable("linewright.RegistrationLost");
            recording.start();
            stage.want(Stage.group(2, TEN_MINUTES, Duration.ofMillis(10)));
            stage.pass(Duration.ofSeconds(1));
            stage.registrar.answer(sent -> sent.account().user().equals("100")
                    ? FakeRegistrar.refused(Why.CREDENTIALS, 401, Optional.empty())
                    : FakeRegistrar.grantAll(sent));
            stage.pass(Duration.ofHours(1));
            LineStatus lost = next(losses);
            assertEquals("100@pbx.example " + LineState.REFUSED, lost.addressOfRecord() + " " + lost.state());
            assertEquals(List.of(), List.copyOf(losses));
            recording.stop();
            recording.dump(folder.resolve("lines.jfr"));
            List<RecordedEvent> events = RecordingFile.readAllEvents(folder.resolve("lines.jfr"))
                    .stream()
                    .filter(event -> event.getEventType().getName().equals("linewright.RegistrationLost"))
                    .toList();
            assertEquals(List.of("100@pbx.example REFUSED"), events.stream()
                    .map(event -> event.getString("addressOfRecord") + " " + event.getString("state")).toList());
            assertEquals(8, events.getFirst().getDuration("registeredFor").toMinutes(), 1);
        }
    }
}
