package org.linewright.workbench.diagnostics.trace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.capture.CaptureFormat;
import org.linewright.diagnostics.capture.CaptureWriter;
import org.linewright.diagnostics.ladder.TraceCsv;

/** The forms in which messages are saved. */
public enum TraceForm {
    PCAPNG(".pcapng", new Text("Mitschnitt für Wireshark (pcapng)", "Capture for Wireshark (pcapng)")),
    PCAP(".pcap", new Text("Mitschnitt in alter Form (pcap)", "Capture in the old form (pcap)")),
    CSV(".csv", new Text("Tabelle (CSV)", "Table (CSV)"));

    private final String ending;
    private final Text label;

    TraceForm(String ending, Text label) {
        this.ending = ending;
        this.label = label;
    }

    public String ending() {
        return ending;
    }

    public Text label() {
        return label;
    }

    public static List<String> endings() {
        return Stream.of(values()).map(TraceForm::ending).toList();
    }

    /** Writes it in the form of the file's ending, the newest one without; as masked as it is. May take a second. */
    public static Outcome<Path> write(Trace trace, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        TraceForm form = Stream.of(values()).filter(one -> name.endsWith(one.ending)).findFirst().orElse(PCAPNG);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (form) {
                case PCAPNG -> CaptureWriter.write(trace, CaptureFormat.PCAPNG, out);
                case PCAP -> CaptureWriter.write(trace, CaptureFormat.PCAP, out);
                case CSV -> out.write(TraceCsv.of(trace).getBytes(StandardCharsets.UTF_8));
            }
            return Outcome.done(file);
        } catch (IOException failed) {
            return notWritten(file, failed);
        }
    }

    /** Why a file was not written. */
    public static Outcome<Path> notWritten(Path file, IOException failed) {
        return Outcome.refused(TraceTrouble.NOT_WRITTEN.about(file).because(String.valueOf(failed)));
    }
}
