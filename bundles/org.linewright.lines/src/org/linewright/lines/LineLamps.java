package org.linewright.lines;

import java.util.List;
import org.linewright.core.line.LineId;

/**
 * What a line knows of its voice box and of the extensions it watches, at one instant. A value: a newer one replaces it.
 *
 * @param extensions in the order in which they are wanted
 */
public record LineLamps(LineId line, MailboxLamp mailbox, List<ExtensionLamp> extensions) {
    public LineLamps {
        extensions = List.copyOf(extensions);
    }
}
