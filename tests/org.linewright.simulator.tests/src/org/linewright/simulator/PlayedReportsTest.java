package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.fakes.media.RtpPhone;
import org.linewright.media.rtcp.Control;
import org.linewright.media.rtcp.ReportBlock;

/** Whom the PBX plays reports what it said and heard, and the log tells what the other end reports. */
@Timeout(60)
class PlayedReportsTest {

    private final Office office = new Office("22");
    private final Handset anna = office.handset("22");
    private RtpPhone sound;
    private RtpPhone control;

    @BeforeEach
    void open() throws IOException {
        sound = new RtpPhone();
        control = new RtpPhone();
    }

    @AfterEach
    void close() {
        sound.close();
        control.close();
        office.close();
    }

    private String sdp() {
        return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio "
                + sound.address().getPort() + " RTP/AVP 8\r\na=rtcp:" + control.address().getPort() + "\r\n";
    }

    /** Where the RTCP of the PBX is. */
    private InetSocketAddress talk(String number) {
        anna.callsSaying(number, sdp());
        if (!number.startsWith("*")) {
            anna.expect("180");
            office.pass(Duration.ofSeconds(2));
        }
        Message answer = anna.expect("200");
        anna.acknowledges(answer);
        assertTrue(anna.heardNothing());
        int port = Integer.parseInt(answer.body().split("m=audio ")[1].split(" ")[0]);
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port + 1);
    }

    private void hangUp() {
        anna.hangsUp();
        anna.expect("200");
    }

    private List<Control> next() throws IOException {
        byte[] bytes = control.received();
        return Control.read(ByteBuffer.wrap(bytes), bytes.length);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0894711", "*990" })
    void theOutsideWorldAndAVoiceBoxReport(String number) throws IOException {
        talk(number);
        office.pass(Duration.ofSeconds(4));
        Control.SenderReport report = (Control.SenderReport) next().getFirst();
        assertEquals(report.packets() * 160, report.octets());
        hangUp();
        List<Control> last = next();
        while (last.stream().noneMatch(Control.Bye.class::isInstance)) {
            last = next();
        }
        assertEquals(report.source(), last.getLast().source());
    }

    @Test
    void theLogTellsWhatTheOtherEndReports() throws IOException {
        InetSocketAddress pbx = talk("0894711");
        office.pass(Duration.ofSeconds(1));
        int own = sound.packets().getFirst().source();
        ByteBuffer report = ByteBuffer.allocate(100);
        new Control.ReceiverReport(7, List.of(new ReportBlock(own, 0, 4, 0, 0, 0, 0))).write(report);
        control.send(pbx, Arrays.copyOf(report.array(), report.position()));
        office.pbx.settle();
        hangUp();
        assertEquals("Media of call 1: from the caller 0 packets, 0 lost, 0 of others dropped; "
                + "from the callee 50 packets of the PBX, 4 lost by RTCP.", office.lastWords().english());
    }

    @Test
    void theLogTellsWhenTheOtherEndDoesNotReport() {
        office.pbx.callFromOutside(Office.DOMAIN, "0894711", "22").result().orElseThrow();
        anna.answers(anna.expect("INVITE"), 200, sdp());
        anna.expect("ACK");
        office.pass(Duration.ofSeconds(1));
        hangUp();
        assertEquals("Medien von Anruf 1: vom Anrufer 50 Pakete der Telefonanlage, ohne RTCP der Gegenstelle; "
                + "vom Angerufenen 0 Pakete, 0 verloren, 0 von Fremden verworfen.", office.lastWords().german());
    }
}
