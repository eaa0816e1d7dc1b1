package org.linewright.diagnostics;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code diagnostics}: 1xx recording, 2xx reading files; checks have their own. */
public enum DiagnosticsTrouble implements TroubleKind {
    FOLDER(101, Severity.ERROR, //
            "In den Ordner {0} kann die Aufzeichnung nicht geschrieben werden.",
            "The recording cannot be written into the folder {0}.", //
            "Wählen Sie einen anderen Ordner oder geben Sie sich dort Schreibrechte.",
            "Choose another folder or allow yourself to write there."),
    DISK(102, Severity.WARNING, //
            "Die Aufzeichnung wird seit einem Schreibfehler in {0} nur noch im Arbeitsspeicher geführt.",
            "Since writing into {0} failed, the recording is kept in memory only.", //
            "Schaffen Sie Platz auf dem Datenträger und beginnen Sie die Aufzeichnung neu.",
            "Make room on the disk and begin the recording again."),
    COLLECTOR(103, Severity.ERROR, //
            "Der Homer-Server {0} ist nicht zu erreichen.", "The Homer server {0} cannot be reached.", //
            "Prüfen Sie Name und Port des HEP-Empfängers.", "Check name and port of the HEP collector."),
    UNREADABLE(201, Severity.ERROR, //
            "Die Datei {0} kann nicht gelesen werden.", "The file {0} cannot be read.", //
            "Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.",
            "Check that it exists and that you may read it."),
    NO_CAPTURE(202, Severity.ERROR, //
            "Die Datei {0} ist kein Mitschnitt im Format pcap oder pcapng.",
            "The file {0} is no capture in the format pcap or pcapng.", //
            "Wählen Sie eine Datei, die Wireshark, tcpdump oder Linewright geschrieben hat; gepackte entpacken Sie zuvor.",
            "Choose a file that Wireshark, tcpdump or Linewright has written; unpack compressed ones first."),
    DAMAGED(203, Severity.WARNING, //
            "Die Datei {0} ist nach {1} Paketen beschädigt oder abgeschnitten; gezeigt wird, was davor steht.",
            "The file {0} is damaged or cut off after {1} packets; what stands before that is shown.", //
            "Kopieren Sie sie noch einmal von ihrer Quelle, wenn etwas fehlt.",
            "Copy it from its source again if something is missing."),
    TOO_MUCH(204, Severity.WARNING, //
            "Die Datei {0} enthält mehr, als auf einmal gezeigt werden kann; die ältesten {1} Nachrichten fehlen.",
            "The file {0} holds more than can be shown at once; the oldest {1} messages are missing.", //
            "Schneiden Sie die gesuchte Zeit mit editcap heraus.", "Cut out the time you look for with editcap."),
    NO_SIP(205, Severity.WARNING, //
            "In der Datei {0} ist kein SIP zu finden.", "There is no SIP to be found in the file {0}.", //
            "Zeichnen Sie an der Telefonanlage oder am Rechner der Leitungen auf; verschlüsseltes SIP (TLS) bleibt "
                    + "unlesbar.",
            "Capture at the PBX or at the machine of the lines; encrypted SIP (TLS) stays unreadable.");

    private final Words words;

    DiagnosticsTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-DIAG-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
