package org.linewright.diagnostics.internal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.line.LineId;
import org.linewright.diagnostics.call.Exchange;
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

    Subject line(LineId id) {
        return lines.values().stream().filter(one -> one.line().filter(id::equals).isPresent()).findFirst()
                .orElse(Subject.of(id, id.toString()));
    }

    /** What is to be said of what was asked and answered, group by group. */
    Stream<Observation> groups(BiFunction<Subject, List<Exchange>, Stream<Observation>> judged) {
        return examined.conversations().stream().flatMap(talk -> talk.exchanges().stream())
                .collect(Collectors.groupingBy(one -> group(one.line()), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().flatMap(one -> judged.apply(one.getKey(), one.getValue()));
    }

    /** The group of a line: what all its lines have in common is told once. */
    Subject group(String addressOfRecord) {
        Subject line = line(addressOfRecord);
        return line.group().flatMap(examined::group).map(Subject::of).orElse(line);
    }
}
