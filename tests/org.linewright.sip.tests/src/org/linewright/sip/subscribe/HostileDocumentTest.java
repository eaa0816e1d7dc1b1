package org.linewright.sip.subscribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.sip.DialogSeen;
import org.linewright.sip.EventPackage;
import org.linewright.sip.News;
import org.linewright.sip.Peer;
import org.linewright.sip.SubscriptionEvent.Told;

/** Documents as PBXs send them, and as nobody should. */
class HostileDocumentTest {

    private static final String HELD = """
            <?xml version="1.0"?>
            <dialog-info xmlns="urn:ietf:params:xml:ns:dialog-info" version="3" state="full" entity="sip:23@pbx">
              <!-- RFC 4235 §6 -->
              <dialog id="as7d900as8" call-id="a84b4c76e66710" local-tag="1928301774" remote-tag="456887766"
                  direction="initiator">
                <state event="local-bye">confirmed</state>
                <duration>274</duration>
                <local><identity display="Anna &amp; Co">sip:23@pbx</identity>
                  <target uri="sip:23@192.0.2.4"><param pname="+sip.rendering" pval="no"/></target></local>
                <remote><identity display="Bert">sip:+49301@pbx</identity><target uri="sip:b@192.0.2.5"/></remote>
              </dialog>
              <dialog id="other"><state>proceeding</state><remote><target uri="sip:24@pbx"/></remote></dialog>
              <dialog id="odd"><state>dreaming</state></dialog>
            </dialog-info>
            """;

    @TempDir
    private Path folder;

    @Test
    void allThatMattersIsRead() throws XMLStreamException {
        DialogDocument document = DialogDocument.of(HELD);
        assertEquals(3, document.version());
        assertTrue(document.full());
        assertFalse(document.closed());
        assertEquals(List.of(
                new DialogSeen("as7d900as8", DialogSeen.Stage.CONFIRMED, true, true, new Peer("sip:+49301@pbx", "Bert"),
                        "a84b4c76e66710;to-tag=1928301774;from-tag=456887766"),
                new DialogSeen("other", DialogSeen.Stage.PROCEEDING, false, false, new Peer("sip:24@pbx", ""), "")),
                document.dialogs());
    }

    @Test
    void nothingIsReadFromDiskOrNet() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "confirmed");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            for (String system : List.of(secret.toUri().toString(), "http://127.0.0.1:" + server.getLocalPort())) {
                assertThrows(XMLStreamException.class, () -> DialogDocument.of("<!DOCTYPE d [<!ENTITY x SYSTEM \""
                        + system + "\">]><dialog-info version=\"1\" state=\"full\"><dialog id=\"1\"><state>&x;</state>"
                        + "</dialog></dialog-info>"));
                assertThrows(XMLStreamException.class, () -> DialogDocument.of("<!DOCTYPE d SYSTEM \"" + system
                        + "\"><dialog-info version=\"1\" state=\"full\"/>"));
            }
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void laughsAndDepthAndLengthAreRefused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1)
                    .append(";\">");
        }
        String billion = laughs + "]><dialog-info version=\"1\"><dialog id=\"&a29;\"/></dialog-info>";
        String deep = "<dialog-info version=\"1\">" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</dialog-info>";
        String many = "<dialog-info version=\"1\">" + "<a/>".repeat(16_000) + "</dialog-info>";
        String wide = "<dialog-info version=\"1\" " + "a".repeat(70_000) + "=\"1\"/>";
        for (String bad : List.of(billion, deep, many, wide)) {
            assertTimeoutPreemptively(Duration.ofSeconds(20),
                    () -> assertThrows(XMLStreamException.class, () -> DialogDocument.of(bad)));
        }
    }

    @Test
    void aCrowdOfDialogsIsCut() throws XMLStreamException {
        StringBuilder crowd = new StringBuilder("<dialog-info version=\"1\" state=\"full\">");
        for (int i = 0; i < 900; i++) {
            crowd.append("<dialog id=\"").append(i).append("\"><state>early</state></dialog>");
        }
        assertEquals(200, DialogDocument.of(crowd + "</dialog-info>").dialogs().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "<a/>", "<dialog-info/>", "<dialog-info version=\"x\"/>", "plain",
            "<dialog-info version=\"99999999999999999999\"/>", "<dialog-info version=\"1\">&unknown;</dialog-info>" })
    void whatIsNoDialogInfoIsRefused(String document) {
        assertThrows(XMLStreamException.class, () -> DialogDocument.of(document));
    }

    @Test
    void noBodyWhateverItIsThrowsAnythingElse() {
        Random random = new Random(1);
        for (EventPackage what : EventPackage.values()) {
            for (int i = 0; i < 4000; i++) {
                StringBuilder body = new StringBuilder(HELD);
                for (int change = random.nextInt(12); change >= 0; change--) {
                    int at = random.nextInt(body.length());
                    switch (random.nextInt(3)) {
                        case 0 -> body.setCharAt(at, (char) random.nextInt(0x2ff));
                        case 1 -> body.delete(at, Math.min(body.length(), at + random.nextInt(40)));
                        default -> body.insert(at, body.substring(random.nextInt(at + 1), at));
                    }
                    body.append(' ');
                }
                Knowledge.none(what).reading(body.toString()); // no exception is the law
            }
        }
    }

    @Test
    void summariesAreReadHoweverTheyAreWritten() {
        assertEquals(Optional.of(new News.Messages(false, "", Optional.empty())),
                SummaryDocument.of("messages-waiting:no\n"));
        assertEquals(Optional.of(new News.Messages(true, "sip:box@pbx", Optional.of(new News.Counts(3, 1, 0, 0)))),
                SummaryDocument.of("Messages-Waiting : YES\r\nFax-Message: 9/9\r\nMessage-Account: sip:box@pbx\r\n"
                        + "voice-message: 3 / 1\r\n\r\nTo: <x>\r\n"));
        assertEquals(Optional.empty(), SummaryDocument.of("Voice-Message: 3/1\r\n"));
        assertEquals(Optional.empty(), SummaryDocument.of("Messages-Waiting: yes\r\n" + "x".repeat(20_000)));
        assertEquals(Optional.of(new News.Messages(true, "", Optional.empty())),
                SummaryDocument.of("Messages-Waiting: yes\r\nVoice-Message: 99999999999/1\r\n"));
    }

    @Test
    void whoIsNotRegisteredIsReadFromPidf() {
        News news = Knowledge.none(EventPackage.DIALOGS)
                .reading("<dialog-info version=\"0\" state=\"full\"><status xmlns=\"urn:ietf:params:xml:ns:pidf\">"
                        + "<basic>closed</basic></status></dialog-info>")
                .event().map(Told.class::cast).orElseThrow().news();
        assertEquals(new News.Dialogs(List.of(), true), news);
    }
}
