package org.linewright.diagnostics.internal.check;

import java.util.Map;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Subject;

/**
 * Who the Addresses of Record of a trace are.
 *
 * @param examined what is known
 * @param lines every line by its Address of Record
 */
record Places(Examined examined, Map<String, Subject> lines) {

    static Places of(Examined examined) {
        return new Places(examined, examined.lines());
    }

    Subject line(String addressOfRecord) {
        return lines.getOrDefault(addressOfRecord, Subject.stranger(addressOfRecord));
    }

    /** The group of a line: what all its lines have in common is told once. */
    Subject group(String addressOfRecord) {
        Subject line = line(addressOfRecord);
        return line.group().flatMap(examined::group).map(Subject::of).orElse(line);
    }
}
