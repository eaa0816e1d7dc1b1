package org.linewright.diagnostics;

import java.util.List;

/**
 * Some messages of a recording, at one instant.
 *
 * @param entries in the order they went
 * @param flows the RTP between the same parties as far as a file showed it; empty for our own messages
 * @param masking what is shown of them
 */
public record Trace(List<TraceEntry> entries, List<MediaFlow> flows, Masking masking) {
    public Trace {
        entries = List.copyOf(entries);
        flows = List.copyOf(flows);
    }
}
