package org.linewright.diagnostics.internal.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.DiagnosticsTrouble;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.internal.record.FileRecording;

/** Reads a capture file from its beginning to its end, or to where it is damaged. */
public final class CaptureFile {

    private CaptureFile() {
    }

    public static Outcome<Recording> of(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            byte[] start = in.readNBytes(4);
            return read(start.length < 4 ? 0 : ByteBuffer.wrap(start).getInt(), in, file.getFileName());
        } catch (IOException failed) {
            return Outcome.refused(DiagnosticsTrouble.UNREADABLE.about(file)
                    .because(String.valueOf(failed.getMessage())));
        }
    }

    private static Outcome<Recording> read(int magic, InputStream in, Path name) {
        Dissection dissection = new Dissection();
        List<Trouble> troubles = new ArrayList<>();
        long packets = 0;
        try {
            Optional<Frames> frames = frames(magic, in);
            if (frames.isEmpty()) {
                return Outcome.refused(DiagnosticsTrouble.NO_CAPTURE.about(name));
            }
            for (Optional<Captured> one = frames.get().next(); one.isPresent(); one = frames.get().next()) {
                dissection.take(one.get());
                packets++;
            }
        } catch (IOException damaged) {
            troubles.add(DiagnosticsTrouble.DAMAGED.about(name, packets).because(String.valueOf(damaged.getMessage())));
        }
        FileRecording recording = dissection.recording();
        RecordingFigures figures = recording.figures();
        if (figures.newest() == 0) {
            troubles.add(DiagnosticsTrouble.NO_SIP.about(name));
        }
        if (figures.forgotten() > 0) {
            troubles.add(DiagnosticsTrouble.TOO_MUCH.about(name, figures.forgotten()));
        }
        return Outcome.done(recording, troubles);
    }

    private static Optional<Frames> frames(int magic, InputStream in) throws IOException {
        if (magic == PcapngFrames.SECTION) {
            return Optional.of(PcapngFrames.inSection(in));
        }
        return PcapFrames.begins(magic) ? Optional.of(PcapFrames.after(magic, in)) : Optional.empty();
    }
}
