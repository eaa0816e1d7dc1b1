package org.linewright.diagnostics.capture;

/** How a capture file is written. */
public enum CaptureFormat {
    /** The newer one: knows which way a message went, and what it is about. */
    PCAPNG("pcapng"),
    /** What every program reads. */
    PCAP("pcap");

    private final String extension;

    CaptureFormat(String extension) {
        this.extension = extension;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }
}
