package org.linewright.diagnostics.capture;

import java.nio.file.Path;
import org.linewright.core.Outcome;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.internal.capture.CaptureFile;

/** Reads capture files of all kinds of interfaces: pcap and pcapng, SIP over UDP and TCP, and counts the RTP beside it. */
public final class CaptureReader {

    private CaptureReader() {
    }

    /**
     * Takes a second for some hundred megabytes, so not on the UI thread. Keeps the newest 200,000 messages, at most
     * 128 MB of them.
     *
     * @return what SIP and RTP was found; with a warning when the file is damaged or holds more than is kept; refused
     *     when it cannot be read or is no such file
     */
    public static Outcome<Recording> read(Path file) {
        return CaptureFile.of(file);
    }
}
