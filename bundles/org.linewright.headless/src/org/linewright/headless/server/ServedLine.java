package org.linewright.headless.server;

import java.util.List;
import org.linewright.lines.LineClient;
import org.linewright.lines.LineStatus;

/** A line as a server runs it: how it is doing, and which clients are attached to it. */
public record ServedLine(LineStatus status, List<LineClient> clients) {

    public ServedLine {
        clients = List.copyOf(clients);
    }
}
